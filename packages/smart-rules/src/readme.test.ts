import {
  book,
  compileLexicon,
  createSmart,
  type DateParser,
  defineRule,
  explain,
  type KpiSubject,
  readStatement,
  scoreKpi,
  segmentsOf,
  wordRule,
} from '@kpikit/smart-rules';
import { en } from '@kpikit/smart-rules/en';
import { smartVi } from '@kpikit/smart-rules/locales/vi';
import { testRule } from '@kpikit/smart-rules/testing';
import { vi } from '@kpikit/smart-rules/vi';
import { smart } from '@kpikit/smart-rules/zod';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

describe('README', () => {
  it('[SR-64] three lines score a sentence', () => {
    // #region score
    const result = scoreKpi('Tăng số lượng khách dùng thử phù hợp', { now: '2025-04-10' });
    result.score; // 0, grade 'weak'
    explain(result, smartVi).findings[0]?.says; // “Tăng” mới chỉ là mong muốn.
    // #endregion score
    expect([result.score, result.grade]).toEqual([0, 'weak']);
    expect(explain(result, smartVi).findings[0]?.says).toBe('“Tăng” mới chỉ là mong muốn.');
  });

  it('[SR-66] a record outranks its sentence', () => {
    // #region record
    const result = scoreKpi(
      {
        statement: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên 40% trong tháng 5',
        baseline: 12,
        owners: ['minh'],
        method: { source: 'CRM', tool: 'Weekly funnel report', use: 'Choose channels' },
        contributesTo: ['csf-onboarding'],
      },
      { now: '2025-04-10' },
    );
    result.criteria.achievable.status; // 'fail': from 12 to 40 in a month
    // #endregion record
    expect(result.criteria.achievable.status).toBe('fail');
    expect(result.criteria.relevant.status).toBe('pass');
  });

  it('[SR-34] [SR-35] a house brings its own words and dates', () => {
    // #region lexicon
    const lexicon = compileLexicon({
      metric: { count: ['ca cấp cứu'] },
      unit: { pallet: ['pallet', 'plt'] },
      vague: ['chuẩn chỉnh'],
    });
    const tet = 'trước Tết';
    const dateParser: DateParser = (text) => {
      const at = text.indexOf(tet);
      return at < 0 ? null : { start: null, end: '2026-02-16', range: [at, at + tet.length] };
    };
    const facts = readStatement('Xuất 40 plt trước Tết', { lexicon, dateParser });
    facts.target?.unit.noun; // 'pallet'
    facts.period?.end; // '2026-02-16'
    // #endregion lexicon
    expect([facts.target?.unit.noun, facts.period?.end]).toEqual(['pallet', '2026-02-16']);
  });

  it('[SR-22] a sentence gives facts', () => {
    // #region facts
    const facts = readStatement('Doanh thu Q3 đạt tối thiểu 4,5 tỷ (cùng kỳ 4 tỷ)', {
      now: '2025-04-10',
    });
    facts.target; // { value: 4500000000, high: null, unit: { kind: 'money', currency: 'VND', … } … }
    facts.comparator?.value; // '>='
    facts.baseline?.value; // 4000000000
    facts.period; // { start: '2025-07-01', end: '2025-09-30', pending: false, … }
    // #endregion facts
    expect([
      facts.target?.value,
      facts.comparator?.value,
      facts.baseline?.value,
      facts.period?.end,
    ]).toEqual([4_500_000_000, '>=', 4_000_000_000, '2025-09-30']);
  });

  it('[SR-86] a form paints words and checks with zod', () => {
    // #region form
    const field = z
      .string()
      .max(500, { abort: true })
      .check(smart({ minimum: 70, now: () => '2025-04-10', words: smartVi }));

    const text = 'Đạt 50 khách hàng mới càng sớm càng tốt';
    const { findings } = scoreKpi(text);
    segmentsOf(text, findings); // pieces of the text, each with the findings that cover it
    // #endregion form
    expect(field.safeParse(text).success).toBe(false);
    expect(segmentsOf(text, findings).some((piece) => piece.findings.length > 0)).toBe(true);
  });

  it('[SR-85] a server speaks both languages', () => {
    // #region languages
    const check = createSmart({ languages: [vi, en], now: () => '2025-04-10' });
    const result = check.score('Tăng trưởng mạnh mẽ');
    check.explain(result).grade; // 'Yếu'
    check.explain(result, 'en').grade; // 'Weak'
    // #endregion languages
    expect([check.explain(result).grade, check.explain(result, 'en').grade]).toEqual([
      'Yếu',
      'Weak',
    ]);
  });

  it('[SR-46] a house brings words as data and rules as code', () => {
    // #region house
    const jargon = wordRule({
      type: 'existence',
      id: 'house/jargon',
      criterion: 'specific',
      severity: 'warn',
      words: ['synergy', 'chuyển đổi số'],
      message: 'Nói rõ việc gì thay đổi.',
    });

    const needsCustomer = defineRule<KpiSubject>({
      id: 'house/needs-customer',
      criterion: 'relevant',
      check: ({ subject, pass, flag }) => {
        if (subject.facts.group !== null) pass(subject.facts.group.range);
        else flag({ messageId: 'no_customer', credit: 0.8 });
      },
    });

    const house = {
      extends: [book],
      rules: [jargon, needsCustomer],
      settings: { 'specific/length': 'off' },
    } as const;
    const result = scoreKpi('Đẩy mạnh chuyển đổi số', { preset: house });
    // #endregion house
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['house/jargon', 'house/needs-customer']),
    );
    testRule(jargon, {
      valid: [{ text: 'Giảm 5% chi phí' }],
      invalid: [
        { subject: { text: 'More synergy' }, messageIds: ['word_found'], words: 'synergy' },
      ],
    });
  });
});
