import { issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { Formula } from './formula.ts';
import type { NumberLocale } from './read-number.ts';
import { readTokens } from './read-tokens.ts';
import { nameIn, StepReader } from './step-reader.ts';
import type { Token } from './token.ts';

export interface ParseOptions {
  /** Reads `1.000` and `0,7` as this locale does; without one they are refused as unclear. */
  readonly locale?: NumberLocale;
  /** Characters a formula may have; 2,000 by default. */
  readonly maxLength?: number;
  /** How deep brackets, signs and powers may nest; 100 by default. */
  readonly maxDepth?: number;
}

/**
 * Reads `Revenue = Customers × Average value` (B1.2): names with spaces and Vietnamese letters or in
 * `[brackets]`, `+ − × ÷ ^`, `%`, brackets, `min max sum avg`. `A = …` defines A; `A ~ …` names what A
 * is made of without computing it. The first trouble comes back as an issue whose `params` hold `at`
 * (the character), `found` and `expected`. Nothing is run and no property is ever looked up.
 */
export function parseFormula(source: string, options: ParseOptions = {}): Result<Formula> {
  const { maxLength = 2_000, maxDepth = 100, locale = null } = options;
  if (source.length > maxLength) {
    return refuse(
      issue('core/formula_too_long', { params: { length: source.length, most: maxLength } }),
    );
  }
  const tokens = readTokens(source, locale);
  if (tokens.issues) return tokens;
  const definition = definitionIn(tokens.value);
  const reader = new StepReader(tokens.value, definition ? 2 : 0, maxDepth);
  reader.read();
  if (reader.trouble) return refuse(reader.trouble);
  return ok({
    source,
    result: definition?.result ?? null,
    relation: definition?.sign === '~' ? 'qualitative' : 'computed',
    parts: reader.parts,
    steps: reader.steps,
  });
}

function definitionIn([name, sign]: readonly Token[]) {
  if (name?.kind !== 'name' || sign?.kind !== 'sign') return null;
  return sign.sign === '=' || sign.sign === '~' ? { result: nameIn(name), sign: sign.sign } : null;
}
