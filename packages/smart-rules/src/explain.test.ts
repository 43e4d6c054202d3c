import { describe, expect, it } from 'vitest';
import { blockersOf } from './blockers-of.ts';
import { createSmart } from './create-smart.ts';
import { draftKpi } from './draft-kpi.ts';
import { en } from './en.ts';
import { explain } from './explain.ts';
import { isBlocked } from './is-blocked.ts';
import type { KpiInput } from './kpi-input.ts';
import { smartEn } from './locales/en.ts';
import { smartVi } from './locales/vi.ts';
import { scoreKpi } from './score-kpi.ts';
import { segmentsOf } from './segments-of.ts';
import { smartValidator } from './smart-validator.ts';
import { toStandardIssues } from './to-standard-issues.ts';
import { vi } from './vi.ts';
import { flatWords, withWords } from './words.ts';

const now = '2025-04-10';
const places = (text: string) => [...text.matchAll(/\{\w{1,40}\}/g)].map(([place]) => place).sort();

describe('words', () => {
  it('[SR-82] says the same things in both languages, with the same places to fill', () => {
    expect(Object.keys(smartVi.sentences)).toEqual(Object.keys(smartEn.sentences));
    expect(Object.keys(smartVi.labels)).toEqual(Object.keys(smartEn.labels));
    for (const [key, sentence] of Object.entries(smartEn.sentences)) {
      const other = smartVi.sentences[key];
      const used = new Set(places(`${sentence.says} ${sentence.repair}`));
      expect(new Set(places(`${other?.says} ${other?.repair}`)), key).toEqual(used);
    }
  });

  it('[SR-83] leaves no finding, question, criterion or grade without words', () => {
    for (const words of [smartVi, smartEn]) {
      const told = explain(
        scoreKpi('Tăng trưởng mạnh mẽ, tăng X% càng sớm càng tốt', { now }),
        words,
      );
      for (const { message } of [...told.findings, ...told.questions])
        expect(message).toMatch(/[ ?.]/);
      expect(told.findings.map(({ message }) => message).join()).not.toMatch(/\{|\//);
      expect(told.criteria.timeBound?.label).toBe(words.labels['criterion.timeBound']);
      expect(told.grade).toBe(words.labels['grade.weak']);
    }
  });

  it('[SR-84] lets a house put its own sentence over ours', () => {
    const own = {
      sentences: { 'time-bound/has-deadline.no_deadline': { says: 'Hạn chót?', repair: '' } },
    };
    const told = explain(scoreKpi('Tăng 5% doanh thu bán lẻ', { now }), withWords(smartVi, own));
    expect(told.findings.map(({ message }) => message)).toContain('Hạn chót?');
    expect(flatWords(smartVi)['criterion.specific']).toBe('Cụ thể');
  });
});

describe('figures in a sentence', () => {
  it('[SR-95] are written as its language writes them', () => {
    const late = scoreKpi('Đạt 1.200 lượt đăng ký trong tháng 2/2025', { now });
    const says = (words: typeof smartVi) => explain(late, words).findings.map(({ says }) => says);
    expect(says(smartVi)).toContain('Ngày 28/2/2025 đã qua.');
    expect(says(smartEn)).toContain('The date 2025-02-28 has already passed.');
  });
});

describe('createSmart', () => {
  it('[SR-85] speaks its first language, or the one a call names', () => {
    const smart = createSmart({ languages: [vi, en], now });
    const result = smart.score('Tăng trưởng mạnh mẽ');
    expect(smart.explain(result).grade).toBe('Yếu');
    expect(smart.explain(result, 'en').grade).toBe('Weak');
  });
});

describe('in a form', () => {
  const text = 'Đạt 50 khách hàng mới càng sớm càng tốt';

  it('[SR-86] cuts the text into pieces that join to the text again', () => {
    const { findings } = scoreKpi(text, { now });
    const pieces = segmentsOf(text, findings);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.find((piece) => piece.findings.length > 0)?.text).toBe('càng sớm càng tốt');
  });

  it('[SR-87] is a Standard Schema and gives issues at the field', () => {
    const validator = smartValidator({ words: smartVi, now, blocks: { minimum: 70 } });
    const refused = validator['~standard'].validate('Tăng trưởng');
    expect('issues' in refused && refused.issues?.[0]?.path).toEqual([]);
    expect(validator['~standard'].validate('Đạt 10 hợp đồng mới trong tháng 5/2025')).toEqual({
      value: 'Đạt 10 hợp đồng mới trong tháng 5/2025',
    });
    const result = scoreKpi({ statement: text, level: 'team' }, { now });
    const paths = toStandardIssues(result, smartEn).map(({ path }) => path?.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['statement', 'method.tool', 'method.source']));
  });

  it('[SR-88] blocks at errors, below a score, or never', () => {
    const result = scoreKpi('Tăng trưởng', { now });
    expect(blockersOf(result, 'never')).toEqual([]);
    expect(new Set(blockersOf(result, 'error').map(({ severity }) => severity))).toEqual(
      new Set(['error']),
    );
    expect(blockersOf(result, { minimum: 50 }).length).toBeGreaterThan(
      blockersOf(result, 'error').length,
    );
    expect([
      isBlocked(result, 'error'),
      isBlocked(result, { minimum: 50 }),
      isBlocked(result, 'never'),
    ]).toEqual([true, true, false]);
  });

  it('[SR-88] lets pass what only hints keep under the minimum', () => {
    const result = scoreKpi('Đạt 10 hợp đồng trong quý 2', { now });
    expect([result.score < 100, isBlocked(result, { minimum: 100 })]).toEqual([true, false]);
    expect(result.findings.map(({ severity }) => severity)).toEqual(['hint']);
  });

  it('[SR-87] checks a form whose fields are those of a KPI, each issue at its field', async () => {
    const options = { words: smartVi, now, blocks: { minimum: 90 } } as const;
    const { validate } = smartValidator<KpiInput>(options)['~standard'];
    const issuesOf = async (value: unknown) => {
      const { issues = [] } = await validate(value);
      return issues.map(({ path = [] }) => path.join('.'));
    };
    const kpi = { statement: 'Đạt 10 hợp đồng mới trong tháng 5/2025', level: 'team' };
    expect(await issuesOf(kpi)).toEqual([
      'method.use',
      'method.source',
      'method.responsible',
      'method.tool',
    ]);
    const method = { source: 'CRM', tool: 'Báo cáo tháng', responsible: 'Minh', use: 'Họp tuần' };
    expect(await validate({ ...kpi, method })).toEqual({ value: { ...kpi, method } });
    for (const untouched of [undefined, null, {}, { statement: undefined }]) {
      const { issues = [] } = await validate(untouched);
      expect(issues.map(({ message }) => message)).toEqual(['Chưa có nội dung.']);
    }
  });

  it('[SR-89] drafts the fields of a form from a sentence', () => {
    expect(
      draftKpi('Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên ≥ 18% trong quý 2', { now }),
    ).toMatchObject({
      direction: 'increase',
      comparator: '>=',
      target: 18,
      baseline: 12,
      unit: { kind: 'percent' },
      period: { startOn: '2025-04-01', endOn: '2025-06-30' },
    });
  });

  it('[SR-89] leaves null what the sentence does not say, and agrees with what is read', () => {
    expect(draftKpi('  Cải thiện dịch vụ khách hàng ')).toEqual({
      statement: 'Cải thiện dịch vụ khách hàng',
      kind: 'outcome',
      direction: 'increase',
      comparator: null,
      target: null,
      targetHigh: null,
      baseline: null,
      unit: null,
      period: null,
    });
    expect(draftKpi('Duy trì 95–98% đơn giao đúng hạn đến 30/6/2025', { now })).toMatchObject({
      direction: 'maintain',
      comparator: 'between',
      target: 95,
      targetHigh: 98,
      period: { startOn: null, endOn: '2025-06-30' },
    });
  });

  it('[SR-89] drafts what can be scored as it is: the figures stay on their scale', () => {
    const text = 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2';
    const drafted = scoreKpi(draftKpi(text, { now }), { now });
    const { achievable, timeBound } = scoreKpi(text, { now }).criteria;
    expect(drafted.criteria).toMatchObject({
      achievable: { status: achievable.status, score: achievable.score },
      timeBound: { status: timeBound.status, score: timeBound.score },
    });
  });
});
