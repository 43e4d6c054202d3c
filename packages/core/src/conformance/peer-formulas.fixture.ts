import type { ConformanceInput, PeerAnswer } from './conformance-row.ts';

type Asked = (input: ConformanceInput) => number | boolean | 'refused';

const targetOf = ({ target }: ConformanceInput) => target?.value ?? Number.NaN;
const topOf = (input: ConformanceInput) => input.target?.high ?? targetOf(input);
const baselineOf = ({ baseline }: ConformanceInput) => baseline ?? 0;
const figureOf = ({ readings }: ConformanceInput) => readings.at(-1)?.value ?? Number.NaN;
const sumOf = (readings: ConformanceInput['readings']) =>
  readings.reduce((sum, { value }) => sum + value, 0);
const wayOf = (input: ConformanceInput) =>
  (figureOf(input) - baselineOf(input)) / (targetOf(input) - baselineOf(input));
const clamp = (ratio: number) => Math.min(1, Math.max(0, ratio));
const hours = 3_600_000;

/** The readings from the period's first day to its last, in a zone, the end moved by some hours. */
function inPeriod({ readings, period }: ConformanceInput, behind: number, more: number) {
  const start = Date.parse(`${period?.startOn}T00:00:00.000Z`) + behind * hours;
  const end = Date.parse(`${period?.endOn}T23:59:59.999Z`) + behind * hours + more;
  return readings.filter(({ at }) => Date.parse(at) >= start && Date.parse(at) <= end);
}

/** Formulas that are wrong at some row of the table, under the words that the table has for them. */
export const peerFormulas: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ['figure ÷ target', (input) => figureOf(input) / targetOf(input)],
  ['figure ÷ target, between 0 and 1', (input) => clamp(figureOf(input) / topOf(input))],
  [
    'whole figure ÷ whole target',
    (input) => Math.trunc(figureOf(input)) / Math.trunc(targetOf(input)),
  ],
  ['target ÷ figure', (input) => targetOf(input) / figureOf(input)],
  ['2 − figure ÷ target, no reading as 0', (input) => 2 - (figureOf(input) || 0) / targetOf(input)],
  ['way gone ÷ way to go', wayOf],
  ['distance ÷ distance, without signs', (input) => Math.abs(wayOf(input))],
  [
    'way gone ÷ way to go, to two decimals, 0 without a way',
    (input) =>
      targetOf(input) === baselineOf(input) ? 0 : Math.round(clamp(wayOf(input)) * 100) / 100,
  ],
  [
    'scale of a chart library',
    (input) => (targetOf(input) === baselineOf(input) ? 0.5 : clamp(wayOf(input))),
  ],
  [
    'entry form that takes figures up to the target',
    (input) => (figureOf(input) > targetOf(input) ? 'refused' : wayOf(input)),
  ],
  [
    'all or nothing, better than the target',
    (input) => {
      const more = figureOf(input) - targetOf(input);
      return (input.target?.comparator === '<=' ? -more : more) > 0 ? 1 : 0;
    },
  ],
  ['figure ≥ target, to the last bit', (input) => figureOf(input) >= targetOf(input)],
  ['is-done turned around', (input) => !(figureOf(input) >= targetOf(input))],
  ['green until a figure says otherwise', (input) => !(figureOf(input) < targetOf(input))],
  ['plain sum ÷ target', (input) => sumOf(input.readings) / targetOf(input)],
  [
    'plain mean ÷ target',
    (input) => sumOf(input.readings) / input.readings.length / targetOf(input),
  ],
  ['last arrival ÷ target', (input) => figureOf(input) / targetOf(input)],
  [
    'sum of a period and the first moment after it',
    (input) => sumOf(inPeriod(input, 0, 1)) / targetOf(input),
  ],
  [
    'last figure of the period at UTC−8',
    (input) => (inPeriod(input, 8, 0).at(-1)?.value ?? Number.NaN) / targetOf(input),
  ],
]);

/** What a formula says at a row, as the table writes it. */
export function answerOf(formula: Asked, input: ConformanceInput): PeerAnswer['answers'] {
  const said = formula(input);
  if (typeof said !== 'number' || Number.isFinite(said)) return said;
  return Number.isNaN(said) ? 'NaN' : 'infinite';
}
