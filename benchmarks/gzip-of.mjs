import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** Kilobytes that a program costs its readers: bundled, minified, gzipped, without the packages left outside. */
export function gzipOf(program, { outside = [] } = {}) {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    external: outside,
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
