import { parseArgs } from 'node:util';

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

/** Something the caller typed that cannot work: exit code 2. */
export class BadUse extends Error {
  override readonly name = 'BadUse';
}

function oneOf<Value extends string>(name: string, given: string, known: readonly Value[]): Value {
  const found = known.find((value) => value === given);
  if (found === undefined)
    throw new BadUse(`--${name} is one of ${known.join(', ')}, not "${given}"`);
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
    throw new BadUse(error instanceof Error ? error.message : String(error));
  }
}

export function readArguments(argv: readonly string[], today: string): Arguments {
  const { values, positionals } = parsed(argv);
  const minimum = Number(values.min);
  if (!(minimum >= 0 && minimum <= 100))
    throw new BadUse(`--min is a score from 0 to 100, not "${values.min}"`);
  const now = values.now ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(now))
    throw new BadUse(`--now is a date such as 2025-03-31, not "${now}"`);
  return {
    files: positionals,
    locale: oneOf('locale', values.locale, ['vi', 'en', 'auto']),
    now,
    format: oneOf('format', values.format, ['pretty', 'json']),
    minimum,
    rules: values.rules ?? null,
    explain: values.explain ?? null,
    help: values.help,
  };
}
