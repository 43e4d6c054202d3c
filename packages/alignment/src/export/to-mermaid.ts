import { nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { rowsOf } from '../graph/rows-of.ts';

/** What a Mermaid picture shows, and what had to stay out for its limits. */
export interface MermaidChart {
  readonly text: string;
  readonly leftOut: { readonly nodes: number; readonly links: number };
}

export interface MermaidOptions {
  /** Mermaid refuses charts beyond its host's limits: 500 links and 50,000 characters by default. */
  readonly mostLinks?: number;
  readonly mostCharacters?: number;
  /** Only so many rows from the top; all by default. */
  readonly rows?: number;
}

/**
 * The map as a Mermaid flowchart, people below and goals above. Nodes are called n0, n1 …, titles are
 * always quoted and escaped, so that no id or title can be read as Mermaid's own words.
 */
export function toMermaid(alignment: Alignment, options: MermaidOptions = {}): MermaidChart {
  const { mostLinks = 500, mostCharacters = 50_000 } = options;
  const nodes =
    options.rows === undefined ? alignment.nodes : rowsOf(alignment).slice(0, options.rows).flat();
  const names = new Map<string, string>();
  const lines = ['flowchart BT'];
  let length = lines.join('').length;
  const write = (line: string): boolean => {
    if (length + line.length + 1 > mostCharacters) return false;
    length += line.length + 1;
    lines.push(line);
    return true;
  };
  for (const { ref, title } of nodes) {
    const name = `n${names.size}`;
    if (!write(`  ${name}["${escapeMermaid(title)}"]`)) break;
    names.set(nodeKey(ref), name);
  }
  let drawn = 0;
  for (const { child, parent, kind, sign } of alignment.links) {
    const [from, to] = [names.get(nodeKey(child)), names.get(nodeKey(parent))];
    const arrow = sign === 'hinders' ? '--x' : kind === 'supports' ? '-.->' : '-->';
    if (from && to && drawn < mostLinks && write(`  ${from} ${arrow} ${to}`)) drawn += 1;
  }
  return {
    text: `${lines.join('\n')}\n`,
    leftOut: { nodes: alignment.nodes.length - names.size, links: alignment.links.length - drawn },
  };
}

/** Mermaid takes these words for its own wherever they stand, even inside quotes. */
const direction = /direction(?=\s+(?:TB|TD|BT|LR|RL))/gi;

/** Letters, digits, spaces and plain signs stay; all else becomes a character code. */
function escapeMermaid(text: string): string {
  const codeOf = (sign: string) => `#${sign.codePointAt(0)};`;
  const safe = text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N} .,%()/+≥≤→–−-]/gu, codeOf)
    .replace(direction, (word) => `${codeOf(word)}${word.slice(1)}`);
  return safe === '' ? ' ' : safe;
}
