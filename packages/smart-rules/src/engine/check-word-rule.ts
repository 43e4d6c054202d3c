import { isRecord } from './is-record.ts';
import { RuleConfigError } from './rule-config-error.ts';

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string' && value.trim() !== '';
const isTexts: Fits = (value) => Array.isArray(value) && value.every(isText);
const isList: Fits = (value) => isTexts(value) && String(value) !== '';
const isMap: Fits = (value) => isRecord(value) && isList(Object.entries(value).flat());
const isCount: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const isShare: Fits = (value) => typeof value === 'number' && value >= 0 && value <= 1;

const general: readonly (readonly [part: string, fits: Fits])[] = [
  ['type', isText],
  ['id', isText],
  ['criterion', isText],
  ['severity', isText],
  ['message', (value) => isText(value) || isMap(value)],
  ['credit', isShare],
];
const words = ['words', isList] as const;

/** The parts of each type, the one it cannot be without first. */
const special: ReadonlyMap<unknown, readonly (readonly [part: string, fits: Fits])[]> =
  /* @__PURE__ */ (() =>
    new Map([
      ['existence', [words, ['exceptions', isTexts]]],
      ['substitution', [['swap', isMap]]],
      ['occurrence', [words, ['min', isCount], ['max', isCount]]],
      ['requires', [words, ['when', isList]]],
    ]))();

/** Data may come from a file: what the type promises is looked at, and what nobody would read is refused. */
export function checkWordRule(spec: unknown): void {
  const own = isRecord(spec) ? special.get(spec.type) : undefined;
  if (!isRecord(spec) || own === undefined) {
    throw new RuleConfigError(
      'A data rule has the type existence, substitution, occurrence or requires',
    );
  }
  const refuse = (what: string): never => {
    throw new RuleConfigError(`The rule "${String(spec.id)}" ${what}`);
  };
  const [needed, fitsNeeded] = own[0] ?? words;
  if (![spec.id, spec.criterion].every(isText) || !fitsNeeded(spec[needed])) {
    const look = needed === 'swap' ? 'swap { word: instead }' : 'words [word, …]';
    refuse(`needs an id, a criterion and ${look}, all texts`);
  }
  const parts = new Map([...general, ...own]);
  for (const [part, value] of Object.entries(spec)) {
    if (value === undefined || parts.get(part)?.(value)) continue;
    refuse(
      `cannot have ${part}: ${JSON.stringify(value)}; its parts: ${[...parts.keys()].join(', ')}`,
    );
  }
  if (Number(spec.min ?? 0) > Number(spec.max ?? Number.MAX_VALUE)) refuse('has min over max');
}
