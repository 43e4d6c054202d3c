import { suiteRow } from './suite.mjs';

/** The suite where `eval` and `new Function` throw, as under a strict content policy. */
export async function noEval() {
  const flag = '--disallow-code-generation-from-strings';
  return [await suiteRow(flag, { flags: ['--pool', 'forks', '--execArgv', flag] })];
}
