import type { Rule, RuleSpec } from './rule.ts';

/**
 * Makes a rule. `id` is `criterion/short-name`; `options` are its defaults and `optionsSchema` (any
 * Standard Schema) checks what presets put in their place.
 */
export function defineRule<Subject, Options = undefined>(
  spec: RuleSpec<Subject, Options>,
): Rule<Subject, Options> {
  return Object.freeze({
    id: spec.id,
    criterion: spec.criterion,
    severity: spec.severity ?? 'warn',
    // Without defaults the options of a rule are `undefined`, which is then what `Options` is.
    options: spec.options as Options,
    optionsSchema: spec.optionsSchema ?? null,
    check: spec.check,
  });
}
