import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import type { Finding } from './engine/finding.ts';
import type { KpiInput } from './kpi-input.ts';
import { scoreKpi } from './score-kpi.ts';

const now = '2025-04-10';
const cycle = { startOn: '2025-04-01', endOn: '2025-06-30' };
const company: { readonly kpis: readonly { readonly statement: string }[] } = JSON.parse(
  readFileSync(new URL('../../../examples/01-company-x/company.json', import.meta.url), 'utf8'),
);

/** The statements of Company X, as written and with the faults that a suggestion answers. */
const statement = fc
  .record({
    text: fc.constantFrom(...company.kpis.map((kpi) => kpi.statement)),
    timeless: fc.boolean(),
    turned: fc.boolean(),
    tail: fc.constantFrom(
      '',
      '.',
      '…',
      ' càng sớm càng tốt',
      ' ASAP',
      ' mỗi tháng',
      ' (kèm báo cáo)',
    ),
    form: fc.constantFrom('NFC', 'NFD'),
    capital: fc.boolean(),
  })
  .map(({ text, timeless, turned, tail, form, capital }) => {
    const bare = timeless ? text.replace(/ trong (?:quý 1|tháng 5\/2025)/, '') : text;
    const faulty = turned ? bare.replace(/^Tăng/, 'Giảm') : bare;
    return `${capital ? faulty.toUpperCase() : faulty}${tail}`.normalize(form);
  });

/** Applies every edit on its own and compares with before. */
function expectBetter(kpi: KpiInput): number {
  const before = scoreKpi(kpi, { now });
  const codeOf = ({ ruleId, messageId }: Finding) => `${ruleId}.${messageId}`;
  const offered = before.findings.flatMap((finding) =>
    finding.suggestions.map(({ edits }) => ({ code: codeOf(finding), edits })),
  );
  for (const { code, edits } of offered) {
    const text = applyEdits(kpi.statement, edits);
    const after = scoreKpi({ ...kpi, statement: text }, { now });
    expect(after.score, text).toBeGreaterThanOrEqual(before.score);
    expect(after.findings.map(codeOf), text).not.toContain(code);
  }
  return offered.length;
}

describe('suggestions', () => {
  it('[SR-71] help every statement of the corpus, today and in other years', () => {
    const lines = readFileSync(new URL('../corpus/kpis.jsonl', import.meta.url), 'utf8').split(
      '\n',
    );
    const texts: readonly { readonly text: string }[] = lines.flatMap((line) =>
      line === '' ? [] : [JSON.parse(line)],
    );
    const offered = texts.map(({ text }) => expectBetter({ statement: text }));
    expect(offered.filter((count) => count > 0).length).toBeGreaterThan(50);
  });

  it.each([
    'Đạt 50 khách hàng mới càng sớm càng tốt',
    'Tăng 5% doanh thu bán lẻ.',
    'Share of night orders at 30%, up from 22% last year',
    'Tuyển nhiều hơn quý trước',
    'Đăng 50 bài/tháng trên Facebook',
    'Tăng tỷ lệ rời bỏ từ 6% xuống 4% hết 30/9',
    'Increase churn from 6% to 4% by June 30',
    'Reduce churn to 4% ASAP',
    'Cải thiện trải nghiệm',
    'Giao hàng dưới 24h, tính từ lúc KH xác nhận đơn',
  ])('[SR-71] each edit keeps or raises the score and removes its finding: "%s"', (text) => {
    expect(expectBetter({ statement: text })).toBeGreaterThan(0);
  });

  it('[SR-71] so do those for the statements of Company X, with any of the faults put in', () => {
    let offered = 0;
    fc.assert(
      fc.property(statement, fc.constantFrom(null, cycle), fc.boolean(), (text, given, linked) => {
        const kpi = {
          statement: text,
          cycle: given,
          contributesTo: linked ? ['csf-trials'] : null,
        };
        offered += expectBetter(kpi);
        offered += expectBetter({ ...kpi, cycle: null });
      }),
      { numRuns: 400 },
    );
    expect(offered).toBeGreaterThan(200);
  });

  it('[SR-72] offers the end of the cycle, else of the quarter, and nothing without either', () => {
    const text = 'Tăng 5% doanh thu bán lẻ';
    const edit = (kpi: Parameters<typeof scoreKpi>[0], options = {}) =>
      scoreKpi(kpi, options).findings.flatMap(({ suggestions }) => suggestions)[0]?.edits[0]?.text;
    expect(edit(text, { now })).toBe(' trước ngày 30/6/2025');
    expect(edit(text)).toBeUndefined();
  });
});
