import { describe, expect, it } from 'vitest';
import { createSmart } from '../create-smart.ts';
import { RuleConfigError } from '../engine/rule-config-error.ts';
import { smartVi } from '../locales/vi.ts';
import { smartValidator } from '../smart-validator.ts';
import { vi } from '../vi.ts';
import { smart } from '../zod.ts';
import { compileLexicon, type Lexicon } from './compile-lexicon.ts';
import { readStatement } from './read-statement.ts';

/** As it would come out of a settings file. */
const house: Lexicon = JSON.parse(`{
  "metric": { "count": ["ca cấp cứu"], "money": ["GTHH"] },
  "money": { "LAK": ["kíp"] },
  "unit": { "pallet": ["pallet", "plt"] },
  "scale": { "1000": ["ngh"] },
  "group": ["bà con"],
  "vague": ["chuẩn chỉnh"],
  "activity": ["đứng quầy"],
  "result": ["chốt"]
}`);

const read = (text: string) => readStatement(text, { lexicon: house });

describe('a lexicon of the house', () => {
  it('[SR-34] names measures, currencies, units and scales', () => {
    expect(read('Ca cấp cứu dưới 12 trong tháng 5').metric?.value).toBe('Ca cấp cứu');
    expect(read('Đạt 500 kíp mỗi đơn').target?.unit).toEqual({
      kind: 'money',
      currency: 'LAK',
      noun: null,
    });
    expect(read('Xuất 40 plt mỗi ngày').target?.unit).toMatchObject({
      kind: 'other',
      noun: 'pallet',
    });
    expect(read('Đạt 15 ngh lượt xem').target?.value).toBe(15_000);
    expect(readStatement('Đạt 15 ngh lượt xem').target?.value).toBe(15);
  });

  it('[SR-34] names groups, vague words, work and results', () => {
    expect(read('Tăng 20% đơn hàng từ bà con').group?.value).toBe('bà con');
    const text = 'Làm việc chuẩn chỉnh';
    const [vague] = read(text).vague;
    expect(vague && text.slice(...vague.range)).toBe('chuẩn chỉnh');
    expect(read('Đứng quầy 5 buổi mỗi tuần').kind.value).toBe('activity');
    expect(read('Chốt 5 hợp đồng').kind).toMatchObject({ value: 'outcome', range: [0, 4] });
  });

  it('[SR-34] comes before ours, and leaves ours alone', () => {
    const text = 'Pipeline đạt 40';
    expect(readStatement(text).metric?.kind).toBe('money');
    const own = { metric: { count: ['pipeline'] } };
    expect(readStatement(text, { lexicon: own }).metric?.kind).toBe('count');
    expect(readStatement(text).metric?.kind).toBe('money');
    const rest = 'Tăng tỷ lệ chuyển đổi từ 12% lên 18% trong quý 2/2025';
    expect(read(rest)).toEqual(readStatement(rest));
  });

  it('[SR-34] is compiled once and read without diacritics, too', () => {
    const compiled = compileLexicon(house);
    expect(compileLexicon(compiled)).toBe(compiled);
    const check = createSmart({ languages: [vi], lexicon: house });
    expect(check.score('xuat 40 plt moi ngay cho ba con').facts.group?.value).toBe('ba con');
    const wrong = JSON.parse('{"verbs":[]}');
    expect(() => smart({ lexicon: wrong })).toThrow(RuleConfigError);
    expect(() => smartValidator({ words: smartVi, lexicon: wrong })).toThrow(RuleConfigError);
  });

  it('[T02] [SR-34] compares its words and never runs them as patterns', () => {
    const lexicon = { vague: ['(a+)+$', '.*'] };
    const long = `${'a'.repeat(1_500)}!`;
    expect(readStatement(long, { lexicon }).vague).toEqual([]);
    const text = 'Đạt .* 5 khách';
    expect(readStatement(text, { lexicon }).vague.map(({ range }) => text.slice(...range))).toEqual(
      ['.*'],
    );
  });

  it.each([
    ['{"verbs":["x"]}', /"verbs" is none of its parts: metric, money/],
    ['{"metric":{"length":["x"]}}', /"metric" knows ratio, score/],
    ['{"metric":["x"]}', /"metric" maps values/],
    ['{"scale":{"many":["x"]}}', /"scale" is keyed by factors/],
    ['{"vague":"synergy"}', /"vague" takes lists of words/],
    ['{"group":[1]}', /"group" takes lists of words/],
  ])('[SR-34] refuses %s with the repair', (json, repair) => {
    expect(() => compileLexicon(JSON.parse(json))).toThrow(RuleConfigError);
    expect(() => compileLexicon(JSON.parse(json))).toThrow(repair);
  });
});
