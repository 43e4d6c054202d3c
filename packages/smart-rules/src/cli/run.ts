import { compilePreset, type RuleSet } from '../engine/compile-preset.ts';
import { RuleConfigError } from '../engine/rule-config-error.ts';
import { fillWords } from '../explain.ts';
import type { KpiSubject } from '../kpi-subject.ts';
import { smartEn } from '../locales/en.ts';
import { smartVi } from '../locales/vi.ts';
import { rulePage } from '../pages/rule-page.ts';
import { book } from '../presets/book.ts';
import { scoreKpi } from '../score-kpi.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { BadUse } from './bad-use.ts';
import { jsonLine } from './json-line.ts';
import { coloured, plain, pretty } from './pretty.ts';
import { readItems } from './read-items.ts';
import { readPreset } from './read-preset.ts';
import { type CliWords, cliEn, cliVi } from './words.ts';

/** The outside world, handed in: files, the terminal, today. */
export interface Surroundings {
  readonly today: string;
  readonly colours: boolean;
  /** True where standard input is a keyboard. */
  readonly interactive: boolean;
  /** The text of a file in pieces; `-` is standard input. Throws `BadUse` where it cannot be read. */
  readonly read: (path: string) => Iterable<string>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Told after each statement how many are done. */
  readonly progress: (done: number) => void;
}

/** `{name}` places filled with what was typed, as it was typed. */
const say = (template: string, params: Readonly<Record<string, string>>): string =>
  fillWords(template, params, 'en');

function explainRule(id: string, { locale }: Arguments, print: (line: string) => void): number {
  const page = rulePage(id, locale === 'vi' ? 'vi' : 'en');
  if (page === null) {
    const known = compilePreset(book).rules.map(({ rule }) => rule.id);
    throw new BadUse('no_rule', { given: id, known: known.join(', ') });
  }
  print(page);
  return 0;
}

function rulesOf({ rules: file }: Arguments, world: Surroundings): RuleSet<KpiSubject> {
  if (file === null) return compilePreset(book);
  try {
    return compilePreset(readPreset([...world.read(file)].join(''), file));
  } catch (error) {
    if (!(error instanceof RuleConfigError)) throw error;
    throw new BadUse('not_a_preset', { file, reason: error.message });
  }
}

function check(options: Arguments, world: Surroundings, words: CliWords): number {
  const preset = rulesOf(options, world);
  const { now, format, minimum } = options;
  const files = options.files.length === 0 ? ['-'] : options.files;
  let count = 0;
  let low = 0;
  /** The closing line speaks like the lines above it. */
  let closing = words;
  for (const file of files) {
    const before = count;
    for (const { id, kpi, locale } of readItems(world.read(file), file)) {
      const asked = options.locale === 'auto' ? locale : options.locale;
      const result = scoreKpi(kpi, { now, preset, locale: asked });
      const spoken = result.facts.locale === 'vi' ? smartVi : smartEn;
      const name = files.length > 1 ? `${file}:${id}` : id;
      closing = spoken === smartVi ? cliVi : cliEn;
      count += 1;
      if (result.score < minimum) low += 1;
      if (format === 'json') world.print(jsonLine(id, result, spoken));
      else world.print(pretty(name, result, spoken, minimum, world.colours ? coloured : plain));
      world.progress(count);
    }
    if (count === before) world.complain(`kpikit-smart: ${say(words.no_statement, { file })}`);
  }
  if (format === 'pretty' && count > 0) world.print(sumOf(count, low, minimum, closing));
  return low > 0 ? 1 : 0;
}

/** The line under a report. */
function sumOf(count: number, low: number, minimum: number, words: CliWords): string {
  const params = { count: String(count), low: String(low), minimum: String(minimum) };
  return `\n${say(low > 0 ? words.some_low : words.all_pass, params)}`;
}

/** Runs the command line. 0: all pass; 1: something falls under the minimum; 2: bad use. */
export function run(argv: readonly string[], world: Surroundings): number {
  const words = /(?:^| )--locale[ =]vi(?: |$)/.test(argv.join(' ')) ? cliVi : cliEn;
  try {
    const options = readArguments(argv, world.today);
    if (options.help) {
      world.print(words.usage);
      return 0;
    }
    if (options.explain !== null) return explainRule(options.explain, options, world.print);
    if (options.files.length === 0 && world.interactive) {
      world.complain(words.usage);
      return 2;
    }
    return check(options, world, words);
  } catch (error) {
    if (!(error instanceof BadUse)) throw error;
    world.complain(`kpikit-smart: ${say(words[error.code], error.params)}`);
    return 2;
  }
}
