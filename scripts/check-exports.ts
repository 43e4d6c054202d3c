/** Source files by path, tests left out. */
export type Sources = Readonly<Record<string, string>>;

const declaration = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
const reexport = /^export (?:type )?\{([^}]*)\} from '\.\//gm;

/**
 * Two exports of one name are usually one thought written twice: inside a package no name has two
 * homes, and no name is published by two packages, for a reader may use both in one file.
 * smart-rules is the exception across packages: it stands alone in a form, without core beside it,
 * and so has its own small words for a unit, a comparator, an explanation.
 */
export function duplicateExports(sources: Sources): readonly string[] {
  const homes = new Map<string, readonly string[]>();
  for (const [file, text] of Object.entries(sources)) {
    const [, name = ''] = file.split('/');
    const isIndex = file.endsWith('/src/index.ts');
    if (isTable(file) || (isIndex && name === 'smart-rules')) continue;
    const scope = isIndex ? 'published' : name;
    for (const exported of new Set(isIndex ? publishedIn(text) : declaredIn(text))) {
      const key = `${scope} ${exported}`;
      homes.set(key, [...(homes.get(key) ?? []), file]);
    }
  }
  return [...homes]
    .filter(([, files]) => files.length > 1)
    .map(([key, files]) => `${key.split(' ')[1]} is exported by ${[...files].sort().join(' and ')}`)
    .sort();
}

function declaredIn(text: string): readonly string[] {
  return [...text.matchAll(declaration)].map(([, name = '']) => name);
}

function publishedIn(index: string): readonly string[] {
  return [...index.matchAll(reexport)]
    .flatMap(([, list = '']) => list.split(','))
    .map((item) => item.trim().split(/\s+/).at(-1) ?? '')
    .filter((name) => name !== '');
}

/** Words by language, with the same names on purpose. */
function isTable(file: string): boolean {
  return /\/(?:locales|languages)\//.test(file);
}

/** A table of contents may be as long as the package is wide. */
function isContents(file: string): boolean {
  return file.endsWith('/src/index.ts');
}

const longest = 300;
const vague =
  /\/(?:utils?|types?|helpers?|constants|common|misc)(?:\.ts$|\/)|(?:manager|service|impl)\.ts$/;

/** Files too long to read in one sitting, and names that say nothing. */
export function shapeProblems(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([file, text]) => [
    ...(vague.test(file) ? [`${file}: a name that says nothing`] : []),
    ...(!isTable(file) && !isContents(file) && text.split('\n').length - 1 > longest
      ? [`${file}: over ${longest} lines`]
      : []),
  ]);
}
