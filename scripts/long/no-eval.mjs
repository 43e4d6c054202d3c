import { suiteRow } from './suite.mjs';

/**
 * The suite where `eval` and `new Function` throw, as under a strict content policy.
 * The flag goes by environment: the test runner's projects do not hand on their own.
 */
export async function noEval() {
  const flag = '--disallow-code-generation-from-strings';
  return [await suiteRow(flag, { env: { NODE_OPTIONS: flag } })];
}
