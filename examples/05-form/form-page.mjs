import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * The page with its style and script inside.
 * @param {Record<string, string>} [alias] other homes of the packages, such as their sources
 */
export function formPage(alias = {}) {
  const { outputFiles } = buildSync({
    entryPoints: [`${here}form.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    write: false,
    alias,
  });
  const script = outputFiles[0]?.text.replaceAll('</', '<\\/') ?? '';
  const style = readFileSync(`${here}form.css`, 'utf8');
  return readFileSync(`${here}form.html`, 'utf8')
    .replace('<link rel="stylesheet" href="form.css">', () => `<style>${style}</style>`)
    .replace('<script type="module" src="form.ts"></script>', () => `<script>${script}</script>`);
}
