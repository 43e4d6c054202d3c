import type { Severity } from './finding.ts';
import { isRecord } from './is-record.ts';
import type { Preset, RuleSetting } from './preset.ts';
import type { AnyRule } from './rule.ts';
import { RuleConfigError } from './rule-config-error.ts';

export interface ActiveRule<Subject> {
  readonly rule: AnyRule<Subject>;
  readonly severity: Exclude<Severity, 'off'>;
  readonly options: unknown;
}

/** A preset made ready: extended sets flattened, settings checked, silent rules left out. */
export interface RuleSet<Subject> {
  readonly compiled: true;
  readonly rules: readonly ActiveRule<Subject>[];
  readonly weights: Readonly<Record<string, number>>;
}

interface Flat<Subject> {
  readonly rules: Map<string, AnyRule<Subject>>;
  readonly settings: Map<string, RuleSetting>;
  readonly weights: Map<string, number>;
}

function flatten<Subject>(preset: Preset<Subject>, into: Flat<Subject>): void {
  for (const parent of preset.extends ?? []) flatten(parent, into);
  const own = preset.rules ?? [];
  for (const rule of own) into.rules.set(rule.id, rule);
  const twice = own.find((rule) => into.rules.get(rule.id) !== rule);
  if (twice !== undefined) {
    throw new RuleConfigError(`Two rules are named "${twice.id}"; give each an id of its own`);
  }
  for (const [id, setting] of Object.entries(preset.settings ?? {})) into.settings.set(id, setting);
  for (const [name, weight] of Object.entries(preset.weights ?? {})) {
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new RuleConfigError(`The weight of "${name}" is ${weight}; weights are 0 or more`);
    }
    into.weights.set(name, weight);
  }
}

const severities: readonly unknown[] = ['off', 'hint', 'info', 'warn', 'error'];

/** Without a schema the defaults are one: the same names, values of the same type. */
function overDefaults({ id, options }: AnyRule<never>, given: unknown): unknown {
  if (!isRecord(options)) return given;
  const fits = ([name, value]: readonly [string, unknown]) =>
    Object.hasOwn(options, name) && typeof value === typeof options[name];
  if (isRecord(given) && Object.entries(given).every(fits)) return { ...options, ...given };
  const known = JSON.stringify(options);
  throw new RuleConfigError(`${id}: ${JSON.stringify(given)} does not fit its options ${known}`);
}

function optionsOf(rule: AnyRule<never>, given: unknown): unknown {
  if (rule.optionsSchema === null) return overDefaults(rule, given);
  const result = rule.optionsSchema['~standard'].validate(given);
  if (result instanceof Promise) {
    throw new RuleConfigError(
      `${rule.id}: its options schema is asynchronous; use a synchronous one`,
    );
  }
  if (result.issues !== undefined) {
    const reasons = result.issues.map((issue) => issue.message).join('; ');
    throw new RuleConfigError(
      `${rule.id}: options refused (${reasons}); correct them in the preset`,
    );
  }
  return result.value;
}

/** Compiles a preset once (a compiled one comes back as it is); throws `RuleConfigError` for settings of unknown rules or refused options. */
export function compilePreset<Subject>(
  preset: Preset<Subject> | RuleSet<Subject>,
): RuleSet<Subject> {
  if ('compiled' in preset) return preset;
  const flat: Flat<Subject> = { rules: new Map(), settings: new Map(), weights: new Map() };
  flatten(preset, flat);
  for (const id of flat.settings.keys()) {
    if (!flat.rules.has(id)) {
      const known = [...flat.rules.keys()].join(', ');
      throw new RuleConfigError(`There is no rule "${id}"; known rules: ${known}`);
    }
  }
  const rules: ActiveRule<Subject>[] = [];
  for (const rule of flat.rules.values()) {
    const setting = flat.settings.has(rule.id) ? flat.settings.get(rule.id) : rule.severity;
    const severity = typeof setting === 'string' ? setting : setting?.[0];
    if (severity === undefined || !severities.includes(severity)) {
      throw new RuleConfigError(
        `${rule.id}: a setting is ${severities.join(', ')}, not "${severity}"`,
      );
    }
    if (severity === 'off') continue;
    const options = typeof setting === 'object' ? optionsOf(rule, setting[1]) : rule.options;
    rules.push({ rule, severity, options });
  }
  return { compiled: true, rules, weights: Object.fromEntries(flat.weights) };
}
