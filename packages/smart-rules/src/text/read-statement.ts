import { checkOptions } from './check-options.ts';
import type { Facts } from './facts.ts';
import { readFacts } from './read-facts.ts';
import type { ReadOptions } from './read-options.ts';

/**
 * Reads a KPI statement once: everything the rules need to know, each fact with its range in the text.
 * Pure; never throws on any string, only on options that cannot be (`RuleConfigError`). A text that breaks the guards comes back with a `refusal` and no facts.
 */
export function readStatement(text: string, options: ReadOptions = {}): Facts {
  return readFacts(text, checkOptions(options), options);
}
