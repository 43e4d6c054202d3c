import { dirname, join } from 'node:path/posix';

/** How the check sees the repository: paths from its root, with `/`. */
export interface Repository {
  read(path: string): string;
  /** True for a file or a folder. */
  has(path: string): boolean;
}

const fence = /^(`{3,})[^\n]*\n([\s\S]*?)^\1[ \t]*$/gm;
const inlineCode = /`([^`\n]+)`/g;
const link = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
const quoted =
  /<!--\s*from\s+([^\s#]+)(?:#(\S+))?\s*-->\s*\n(`{3,})[^\n]*\n([\s\S]*?)\n?^\3[ \t]*$/gm;
const somethingLikeAPath = /^[\w@.-]+(?:\/[\w@.-]+)+$/;
const madeByTools = /(?:^|\/)(?:dist|node_modules|reports|coverage)(?:\/|$)|^docs\/api(?:\/|$)/;

/**
 * Documents drift away from the code in three ways: they name files that moved, link to pages that
 * are gone, and show code that no longer runs. Finds all three in one Markdown file.
 */
export function docsProblems(file: string, repository: Repository): readonly string[] {
  const text = repository.read(file);
  const prose = text.replace(fence, '');
  return [
    ...pathProblems(file, prose, repository),
    ...linkProblems(file, prose, repository),
    ...snippetProblems(text, repository),
  ].map((problem) => `${file}: ${problem}`);
}

/** A path in backticks is meant for this repository when its first folder is here. */
function pathProblems(file: string, prose: string, { has }: Repository): readonly string[] {
  return [...prose.matchAll(inlineCode)]
    .map(([, code]) => code?.replace(/:\d+$|\/$/, '') ?? '')
    .filter((path) => somethingLikeAPath.test(path) && !madeByTools.test(path))
    .filter((path) => {
      const starts = ['.', dirname(file)].filter((from) =>
        has(join(from, path.split('/')[0] ?? '')),
      );
      return starts.length > 0 && !starts.some((from) => has(join(from, path)));
    })
    .map((path) => `names ${path}, which is not there`);
}

function linkProblems(file: string, prose: string, repository: Repository): readonly string[] {
  return [...prose.matchAll(link)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target))
    .filter((target) => {
      const [path = '', anchor] = decodeURI(target).split('#');
      const page = path === '' ? file : join(dirname(file), path);
      if (madeByTools.test(page)) return false;
      if (!repository.has(page)) return true;
      return anchor !== undefined && page.endsWith('.md')
        ? !anchorsOf(repository.read(page)).includes(anchor)
        : false;
    })
    .map((target) => `links to ${target}, which leads nowhere`);
}

/** `<!-- from path#region -->` before a fence promises that the fence is that part of that file. */
function snippetProblems(text: string, { read, has }: Repository): readonly string[] {
  return [...text.matchAll(quoted)].flatMap(([, path = '', region, , shown = '']) => {
    if (!has(path)) return [`quotes ${path}, which is not there`];
    const source = region === undefined ? read(path).trimEnd() : regionOf(read(path), region);
    if (source === null) return [`quotes ${path}#${region}, a region that the file does not have`];
    return source === shown
      ? []
      : [`shows other code than ${path}${region ? `#${region}` : ''} has`];
  });
}

/** The lines between `// #region name` and its `// #endregion`, without common indent and blank ends. */
export function regionOf(source: string, name: string): string | null {
  const lines = source.split('\n');
  const mark = (text: string) => new RegExp(`^\\s*(?://|#|<!--)\\s*#${text}\\s*(?:-->)?$`);
  const start = lines.findIndex((line) => mark(`region\\s+${name}`).test(line));
  const end = lines.findIndex(
    (line, i) => i > start && mark(`endregion(?:\\s+${name})?`).test(line),
  );
  if (start < 0 || end < 0) return null;
  const inside = lines.slice(start + 1, end);
  const indents = inside.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return inside
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The anchors of a page's headings, as code hosts make them. */
function anchorsOf(page: string): readonly string[] {
  return [...page.replace(fence, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
