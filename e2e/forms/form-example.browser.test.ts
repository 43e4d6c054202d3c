/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { formPage } from '../../examples/05-form/form-page.mjs';
import { openPage } from '../browser/open-page.ts';
import { installForms } from './install-forms.ts';

const sources = fileURLToPath(new URL('../../packages/smart-rules/src', import.meta.url));
const html = formPage({
  '@kpikit/smart-rules': `${sources}/index.ts`,
  '@kpikit/smart-rules/vi': `${sources}/vi.ts`,
  '@kpikit/smart-rules/en': `${sources}/en.ts`,
});

async function openForm(scheme: 'light' | 'dark' = 'light') {
  const { page, errors, browser } = await openPage(html, scheme);
  return {
    page,
    errors,
    browser,
    field: page.locator('#statement'),
    summary: () => page.locator('#summary').textContent(),
    marked: () => page.locator('mark').allTextContents(),
    messages: async () => (await page.locator('.findings li').allTextContents()).join('\n'),
  };
}

beforeAll(installForms, 300_000);

describe('the form of examples/05-form', () => {
  it('[SR-93] checks on every keystroke and marks the words, in both languages', async () => {
    const { page, errors, browser, field, summary, marked, messages } = await openForm();
    await field.fill('');
    expect(await summary()).toBe('Hãy gõ một KPI.');
    await field.pressSequentially('Đạt 50 khách hàng mới càng sớm càng tốt');
    expect(await marked()).toEqual(['càng sớm càng tốt']);
    expect(await messages()).toContain('“càng sớm càng tốt” không phải là thời hạn.');
    await field.press('Backspace');
    expect(await marked()).toEqual(['sớm']);

    await page.locator('#language').selectOption('en');
    await field.fill('Win 50 new customers asap');
    expect(await marked()).toEqual(['asap']);
    expect(await messages()).toContain('“asap” is no date.');
    expect(await summary()).toContain('of 100');
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('[SR-93] lays each mark on its words', async () => {
    const { page, browser, field } = await openForm();
    const text = `${'Đạt 50 khách hàng mới từ nhóm doanh nghiệp dịch vụ '.repeat(3)}càng sớm càng tốt`;
    await field.fill(text);
    const same = await page.evaluate(() => {
      const boxOf = (element: Element | null) => {
        const { left, top, width } = element?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, width };
      };
      const [field, painted] = [
        document.querySelector('textarea'),
        document.querySelector('.painted'),
      ];
      const fontOf = (element: Element | null) => element && getComputedStyle(element).font;
      return (
        JSON.stringify(boxOf(field)) === JSON.stringify(boxOf(painted)) &&
        fontOf(field) === fontOf(painted)
      );
    });
    expect(same).toBe(true);
    expect((await page.locator('.painted').textContent())?.trimEnd()).toBe(text);
    await browser.close();
  });

  it('[SR-93] takes a suggestion over with one click, and the finding is gone', async () => {
    const { page, browser, field, marked } = await openForm();
    await field.fill('Đạt 50 khách hàng mới càng sớm càng tốt');
    await page.locator('.findings button').first().click();
    expect(await field.inputValue()).toMatch(/^Đạt 50 khách hàng mới trước ngày \d+\/\d+\/\d{4}$/);
    expect(await marked()).toEqual([]);
    await browser.close();
  });

  it('[SR-94] checks nothing while Telex composes a letter, and the letter once it stands', async () => {
    const { page, browser, field, summary, marked } = await openForm();
    await field.fill('');
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await field.focus();
    for (const text of ['T', 'Ta', 'Tă', 'Tăn', 'Tăng']) {
      await compose(text);
      expect([await field.inputValue(), await summary(), await marked()]).toEqual([
        text,
        'Hãy gõ một KPI.',
        [],
      ]);
    }
    await keyboard.send('Input.insertText', { text: 'Tăng' });
    await expect.poll(summary).toBe('0/100 điểm: Yếu');
    expect(await marked()).toEqual(['Tăng']);
    await browser.close();
  });

  it.each(['light', 'dark'] as const)('[SR-93] can be read and heard, %s', async (scheme) => {
    const { page, browser } = await openForm(scheme);
    await page.addScriptTag({ content: axe() });
    const problems = await page.evaluate(async () => {
      const { violations } = await axeOf(window).run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

      interface Axe {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      }
      // The script above puts it there.
      function axeOf(world: object): Axe {
        return (world as { readonly axe: Axe }).axe;
      }
    });
    expect(problems).toEqual([]);
    expect(await page.locator('[role="status"]').count()).toBe(1);
    await browser.close();
  });
});

const axe = () =>
  readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
