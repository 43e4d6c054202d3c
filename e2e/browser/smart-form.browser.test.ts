import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

/** A form of ten lines: the sentence is checked on every keystroke, not while it is being composed. */
const form = `
  import { checkSentence } from './examples/03-first-lines/check-a-sentence.ts';
  const field = document.querySelector('textarea');
  const show = () => {
    const { score, mend } = checkSentence(field.value, 'vi');
    document.querySelector('output').textContent = String(score);
    document.querySelector('ul').replaceChildren(...mend.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  };
  field.addEventListener('input', (event) => event.isComposing || show());
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { outputFiles } = buildSync({
  stdin: { contents: form, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'iife',
  charset: 'utf8',
  write: false,
});
const script = outputFiles[0]?.text ?? '';
const policy = "default-src 'none'; script-src 'nonce-form'";
const html = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<textarea></textarea><output></output><ul></ul><script nonce="form">${script.replaceAll('</', '<\\/')}</script>`;

it('the KPI check runs in a form on every keystroke, under a content policy without eval', async () => {
  const { page, errors, browser } = await openPage(html);
  await page.locator('textarea').pressSequentially('Tăng mạnh khách dùng thử');
  const wish = Number(await page.locator('output').textContent());
  const advice = await page.locator('li').allTextContents();
  await page
    .locator('textarea')
    .fill('Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ');
  const clear = Number(await page.locator('output').textContent());
  await browser.close();
  expect(wish).toBeLessThan(50);
  expect(advice.join(' ')).toContain('mong muốn');
  expect(clear).toBeGreaterThanOrEqual(85);
  expect(errors).toEqual([]);
});
