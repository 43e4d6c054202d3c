import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { smartEn } from './locales/en.ts';
import { smartVi } from './locales/vi.ts';
import { type KpiScore, scoreKpi } from './score-kpi.ts';
import type { Facts, TextRange } from './text/facts.ts';

/** `npm run check:long -- fuzz-statements` asks for 100,000. */
const runs = Number(process.env.KPIKIT_FUZZ_RUNS ?? 2_000);

const split = (words: string) => words.split('|');
const vietnamese = split(
  'tăng|giảm|từ|lên|xuống còn|đạt|không quá|ít nhất|trở lên|tỷ lệ|doanh thu|khách hàng|quý 2|T5|tháng 6/2025|trước ngày 30/6|hết năm|1.200|1,5 tỷ|500tr|05%|hai mươi|gấp đôi|mỗi tuần|trong vòng 24 giờ|hiệu quả|càng sớm càng tốt|Tang|ty le|X%|...%',
);
const english = split(
  'increase|reduce|from|to|by|at least|no more than|or more|conversion rate|revenue|customers|Q3|FY25|by the end of June|before 1 July 2025|1,200|$1.2M|35%|twenty-five|double|per week|within 48 hours|world-class|ASAP|baseline:|target:|(currently 28)|up from 68%|X%|[metric]',
);
const hostile = [
  ...split('≥|→|->|~|:|(|)|/|–|-|,|.|;|+|%|$|₫|"|\'25|\n|\t| |\u00a0|\u200b|\ufeff|\u2060|\u00ad'),
  ...[
    '|',
    '\u0301',
    '\u0323',
    '\u1eb9',
    '\ud83d\udc69\u200d\ud83d\udcbb',
    '\ud800',
    '\u202e',
    '\u0000',
  ],
  ...split(
    '0x10|1e400|-0|NaN|Infinity|9007199254740993|1.000.|30/02/2025|T13|99/99/9999|__proto__',
  ),
];

const chain = (words: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', ', ', '-')), {
      maxLength: 24,
    })
    .map((pieces) => pieces.map(([word, space]) => word + space).join(''));

const text = fc.oneof(
  chain(vietnamese),
  chain(english),
  chain([...vietnamese, ...english, ...hostile]),
  chain(hostile),
  chain(vietnamese).map((words) => words.normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

/** Every range with the words read there; `null` where a fact keeps no words. */
function rangesOf(facts: Facts): readonly (readonly [TextRange, string | null])[] {
  const bare = [facts.target, facts.comparator, facts.baseline, facts.direction, facts.period];
  const worded = [facts.metric, facts.group, facts.urgency, facts.serviceLevel, facts.looseTime];
  return [
    ...bare.flatMap((fact) => (fact ? [[fact.range, null] as const] : [])),
    ...worded.flatMap((fact) => (fact ? [[fact.range, fact.value] as const] : [])),
    ...facts.placeholders.map(({ range, value }) => [range, value] as const),
    ...[...facts.vague, ...facts.ambiguous].map(({ range }) => [range, null] as const),
    ...facts.furtherWishes.map((range) => [range, null] as const),
  ];
}

/** As the reader sees a text: composed and without invisible characters. */
const seen = (words: string) =>
  words.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').normalize('NFC');

/** What is wrong with an answer; nothing, whatever the text. */
function problemsOf(given: string, result: KpiScore): readonly string[] {
  const { facts, findings, score } = result;
  const marked = findings.flatMap(({ range }) => (range ? [[range, null] as const] : []));
  const ranges = [...rangesOf(facts), ...marked].flatMap(([[start, end], words]) => {
    const inside = 0 <= start && start <= end && end <= given.length;
    const isTrue = words === null || seen(given.slice(start, end)) === seen(words);
    return inside && isTrue ? [] : [`range ${start}–${end} of "${words}"`];
  });
  const figures = [score, facts.target?.value, facts.target?.high, facts.baseline?.value]
    .filter((figure) => !Number.isFinite(figure ?? 0))
    .map((figure) => `figure ${figure}`);
  const crashed = findings.filter(({ ruleId }) => ruleId === 'internal/rule-crashed');
  const silent = [smartVi, smartEn].flatMap((words) =>
    explain(result, words).findings.filter(({ says }) => says === ''),
  );
  const isPlain = JSON.stringify(JSON.parse(JSON.stringify(result))) === JSON.stringify(result);
  return [
    ...ranges,
    ...figures,
    ...(score < 0 || score > 100 ? [`score ${score}`] : []),
    ...crashed.map(({ params }) => `crash ${JSON.stringify(params)}`),
    ...silent.map(({ ruleId }) => `no words for ${ruleId}`),
    ...(isPlain ? [] : ['not plain JSON']),
  ];
}

describe('any string', () => {
  it(`[SR-7] ${runs} strings are read and judged without a throw, every range true`, () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'vi' as const, 'en' as const), (given, locale) => {
        expect(problemsOf(given, scoreKpi(given, { now: '2025-04-10', locale }))).toEqual([]);
      }),
      { numRuns: runs, seed: 20_250_410 },
    );
  }, 1_800_000);
});
