import { parseArgs } from 'node:util';
import { parseDay } from '../text/calendar/plain-day.ts';
import { BadUse } from './bad-use.ts';

export type OutputFormat = 'pretty' | 'json';

/** The command line, read and checked. */
export interface Arguments {
  readonly files: readonly string[];
  readonly locale: 'vi' | 'en' | 'auto';
  readonly now: string;
  readonly format: OutputFormat;
  readonly minimum: number;
  readonly rules: string | null;
  readonly explain: string | null;
  readonly help: boolean;
}

function oneOf<Value extends string>(
  option: string,
  given: string,
  known: readonly Value[],
): Value {
  const found = known.find((value) => value === given);
  if (found === undefined)
    throw new BadUse('not_one_of', { option, given, known: known.join(', ') });
  return found;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'auto' },
        now: { type: 'string' },
        format: { type: 'string', default: 'pretty' },
        min: { type: 'string', default: '70' },
        rules: { type: 'string' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadUse('not_an_option', { reason: `${reason.split('. ')[0]}.` });
  }
}

function minimumOf(given: string): number {
  const minimum = /^\d{1,3}(?:\.\d{1,9})?$/.test(given) ? Number(given) : Number.NaN;
  if (!(minimum <= 100)) throw new BadUse('not_a_minimum', { given });
  return minimum;
}

function dayOf(given: string): string {
  if (given.length !== 10 || parseDay(given) === null) throw new BadUse('not_a_date', { given });
  return given;
}

/** Reads the command line; throws `BadUse` for what cannot work. */
export function readArguments(argv: readonly string[], today: string): Arguments {
  const { values, positionals } = parsed(argv);
  return {
    files: positionals,
    locale: oneOf('locale', values.locale, ['vi', 'en', 'auto']),
    now: dayOf(values.now ?? today),
    format: oneOf('format', values.format, ['pretty', 'json']),
    minimum: minimumOf(values.min),
    rules: values.rules ?? null,
    explain: values.explain ?? null,
    help: values.help,
  };
}
