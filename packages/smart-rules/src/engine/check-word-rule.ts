import { RuleConfigError } from './rule-config-error.ts';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isText);
const isMap = (value: unknown): boolean => isRecord(value) && isList(Object.entries(value).flat());
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** What each part of a data rule has to look like. */
const looks: ReadonlyMap<string, readonly [fits: (value: unknown) => boolean, look: string]> =
  /* @__PURE__ */ (() =>
    new Map([
      ['type', [isText, 'a text']],
      ['id', [isText, 'a text']],
      ['criterion', [isText, 'a text']],
      ['severity', [isText, 'a text']],
      ['message', [(value) => isText(value) || isMap(value), 'a text, or one for each language']],
      ['credit', [isShare, 'a share from 0 to 1']],
      ['words', [isList, 'a list of texts']],
      ['exceptions', [(value) => Array.isArray(value) && value.every(isText), 'a list of texts']],
      ['when', [isList, 'a list of texts']],
      ['swap', [isMap, 'a record { word: instead }']],
      ['min', [isCount, 'a whole number']],
      ['max', [isCount, 'a whole number']],
    ]))();

const general = ['type', 'id', 'criterion', 'severity', 'message', 'credit'];
const special: ReadonlyMap<unknown, readonly string[]> = /* @__PURE__ */ (() =>
  new Map([
    ['existence', ['words', 'exceptions']],
    ['substitution', ['swap']],
    ['occurrence', ['words', 'min', 'max']],
    ['requires', ['words', 'when']],
  ]))();

/** Data may come from a file: what the type promises is looked at, and what nobody would read is refused. */
export function checkWordRule(spec: unknown): void {
  const own = isRecord(spec) ? special.get(spec.type) : undefined;
  if (!isRecord(spec) || own === undefined) {
    throw new RuleConfigError(
      'A data rule has the type existence, substitution, occurrence or requires',
    );
  }
  const known = [...general, ...own];
  const refuse = (what: string): never => {
    throw new RuleConfigError(`The rule "${String(spec.id)}" ${what}`);
  };
  const needed = own[0] === 'swap' ? 'swap { word: instead }' : 'words [word, …]';
  if (!['id', 'criterion', own[0] ?? ''].every((name) => looks.get(name)?.[0](spec[name]))) {
    refuse(`needs an id, a criterion and ${needed}, all texts`);
  }
  for (const [name, value] of Object.entries(spec)) {
    const [fits, look] = looks.get(name) ?? [];
    if (!known.includes(name)) refuse(`has no part "${name}"; its parts are ${known.join(', ')}`);
    if (value !== undefined && !fits?.(value)) refuse(`takes as "${name}" ${look}`);
  }
  if (Number(spec.min ?? 0) > Number(spec.max ?? Number.MAX_SAFE_INTEGER)) {
    refuse('asks for more than it allows: "min" is over "max"');
  }
}
