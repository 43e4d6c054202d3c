import { compilePreset } from '../engine/compile-preset.ts';
import { RuleConfigError } from '../engine/rule-config-error.ts';
import { smartEn } from '../locales/en.ts';
import { smartVi } from '../locales/vi.ts';
import { book } from '../presets/book.ts';
import { scoreKpi } from '../score-kpi.ts';
import { type Arguments, BadUse, readArguments } from './arguments.ts';
import { jsonLine } from './json-line.ts';
import { coloured, plain, pretty } from './pretty.ts';
import { readItems } from './read-items.ts';
import { readPreset } from './read-preset.ts';
import { usage } from './usage.ts';

/** The outside world, handed in: files, the terminal, today. */
export interface Surroundings {
  readonly today: string;
  readonly colours: boolean;
  readonly readFile: (path: string) => string;
  readonly readInput: () => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Told how far a long file has come; writes over itself on a terminal. */
  readonly progress: (done: number, all: number) => void;
}

function explainRule(id: string, { locale }: Arguments, print: (line: string) => void): number {
  const { rules } = compilePreset(book);
  const found = rules.find(({ rule }) => rule.id === id);
  if (found === undefined) {
    throw new BadUse(
      `There is no rule "${id}"; known rules: ${rules.map(({ rule }) => rule.id).join(', ')}`,
    );
  }
  const words = locale === 'vi' ? smartVi : smartEn;
  print(
    `${id}  ${words.labels[`criterion.${found.rule.criterion}`] ?? found.rule.criterion}, ${found.severity}`,
  );
  for (const [key, { says, repair }] of Object.entries(words.sentences)) {
    if (key.startsWith(`${id}.`))
      print(`  ${key.slice(id.length + 1)}: ${says} ${repair}`.trimEnd());
  }
  if (found.options !== undefined) print(`  options: ${JSON.stringify(found.options)}`);
  return 0;
}

function check(options: Arguments, world: Surroundings): number {
  const preset = compilePreset(
    options.rules === null ? book : readPreset(world.readFile(options.rules), options.rules),
  );
  const paint = world.colours ? coloured : plain;
  const names = options.files.length === 0 ? ['-'] : options.files;
  let low = 0;
  for (const name of names) {
    const items = readItems(name === '-' ? world.readInput() : world.readFile(name), name);
    items.forEach(({ id, kpi, locale }, index) => {
      const asked = options.locale === 'auto' ? locale : options.locale;
      const result = scoreKpi(kpi, { now: options.now, preset, locale: asked });
      const words = result.facts.locale === 'vi' ? smartVi : smartEn;
      if (result.score < options.minimum) low += 1;
      world.print(
        options.format === 'json'
          ? jsonLine(id, result, words)
          : pretty(id, result, words, options.minimum, paint),
      );
      world.progress(index + 1, items.length);
    });
  }
  return low > 0 ? 1 : 0;
}

/** Runs the command line. 0: all pass; 1: something falls under the minimum; 2: bad use. */
export function run(argv: readonly string[], world: Surroundings): number {
  try {
    const options = readArguments(argv, world.today);
    if (options.help) {
      world.print(usage);
      return 0;
    }
    if (options.explain !== null) return explainRule(options.explain, options, world.print);
    return check(options, world);
  } catch (error) {
    const isFile = error instanceof Error && 'code' in error;
    if (!(error instanceof BadUse || error instanceof RuleConfigError || isFile)) throw error;
    world.complain(`kpikit-smart: ${error.message}`);
    return 2;
  }
}
