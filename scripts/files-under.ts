import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const generated = new Set(['node_modules', 'dist', 'reports', '.turbo', '.stryker-tmp', '.git']);

/** Paths, from the root and with `/`, of the files in a folder whose path matches; sorted. */
export function filesUnder(folder: string, pattern: RegExp): readonly string[] {
  return walk(join(root, folder))
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return [join(folder, entry.name)];
    return entry.isDirectory() && !generated.has(entry.name) ? walk(join(folder, entry.name)) : [];
  });
}
