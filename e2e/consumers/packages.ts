import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const folder = fileURLToPath(new URL('../../packages', import.meta.url));

/** Every published package. */
export const packages: readonly PackageJson[] = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')),
);

/** Every name that a consumer may import: `@kpikit/core`, `@kpikit/core/locales/vi`, … */
export const entries: readonly string[] = packages.flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter((path) => !/\*|\.json$/.test(path))
    .map((path) => name + path.slice(1)),
);
