import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../browser/open-page.ts';
import { installForms } from './install-forms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const wish = 'Tăng trưởng mạnh mẽ';
const clear = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';
const noTool = 'Chưa điền công cụ hoặc phương pháp đo.';

const react = (recipe: string) => `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { KpiForm } from './recipes/${recipe}.tsx';
  createRoot(document.querySelector('main')).render(createElement(KpiForm, { save: window.save }));`;
const vue = (recipe: string) => `
  import { createApp } from 'vue';
  import { KpiForm } from './recipes/${recipe}.ts';
  createApp(KpiForm, { save: window.save }).mount('main');`;
const html = `
  import { checkKpiForm } from './recipes/plain-html.ts';
  document.querySelector('main').innerHTML = \`<form>
    <label for="statement">KPI</label><input id="statement" name="statement"><div data-advice="statement"></div>
    <label for="tool">Công cụ đo</label><input id="tool" name="method.tool"><div data-advice="method.tool"></div>
    <button>Lưu</button></form>\`;
  const form = document.querySelector('form');
  form.addEventListener('submit', (event) => { event.preventDefault(); window.save({}); });
  checkKpiForm(form);`;

const recipes = [
  ['React Hook Form', react('react-hook-form')],
  ['Ant Design', react('ant-design')],
  ['VeeValidate', vue('vee-validate')],
  ['Element Plus', vue('element-plus')],
  ['plain HTML', html],
] as const;

function pageOf(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    minify: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    alias: {
      // With the compiler: the recipes show templates.
      vue: `${here}node_modules/vue/dist/vue.esm-bundler.js`,
      '@kpikit/smart-rules': `${root}packages/smart-rules/src/index.ts`,
      '@kpikit/smart-rules/vi': `${root}packages/smart-rules/src/vi.ts`,
    },
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</', '<\\/');
  return `<!doctype html><meta charset="utf-8"><main></main><script>
    window.saved = []; window.save = (kpi) => window.saved.push(JSON.stringify(kpi));</script><script>${script}</script>`;
}

beforeAll(installForms, 300_000);

it('[SR-92] the recipes fit the types of their libraries', () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', `${here}recipes`], {
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['', 0]);
}, 180_000);

describe.each(recipes)('the recipe for %s', (_, contents) => {
  it('[SR-92] checks while one types, at the path of each finding, and hints never block', async () => {
    const { page, errors, browser } = await openPage(pageOf(contents));
    const text = async () => (await page.locator('main').textContent()) ?? '';
    const saved = () => page.evaluate<number>('window.saved.length');

    await page.locator('#statement').pressSequentially(wish);
    await expect.poll(text).toContain('“Tăng trưởng” mới chỉ là mong muốn.');
    await page.locator('button').click();
    await expect.poll(text).toContain(noTool);
    // Below its own field: the advice on the tool stands behind the label of the tool.
    expect((await text()).indexOf(noTool)).toBeGreaterThan((await text()).indexOf('Công cụ đo'));
    expect(await saved()).toBe(0);

    await page.locator('#statement').fill(clear);
    await expect.poll(text).not.toContain('mong muốn');
    expect(await text()).toContain(noTool);
    await page.locator('button').click();
    await expect.poll(saved).toBe(1);

    await page.locator('#tool').pressSequentially('CRM');
    await expect.poll(text).not.toContain(noTool);
    await browser.close();
    expect(errors).toEqual([]);
  }, 180_000);
});
