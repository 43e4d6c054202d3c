import { suiteRow } from './suite.mjs';

const runs = 100_000;

/** Statements nobody would write, Vietnamese, English and hostile: none may throw or bend a range. */
export async function fuzzStatements() {
  const flags = ['packages/smart-rules/src/fuzz.test.ts'];
  return [await suiteRow(`${runs} statements`, { flags, env: { KPIKIT_FUZZ_RUNS: String(runs) } })];
}
