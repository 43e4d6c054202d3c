import { suiteRow } from './suite.mjs';

/** The suite again and again, in another order each time: a test that fails once is flaky. */
export async function flaky({ repeats }) {
  const failed = [];
  for (let seed = 1; seed <= repeats; seed += 1) {
    const shuffled = ['--sequence.shuffle.tests', '--sequence.seed', String(seed)];
    const { ok } = await suiteRow(`seed ${seed}`, { flags: shuffled });
    if (!ok) failed.push(seed);
  }
  const result = `${failed.length} of ${repeats} runs failed`;
  return [
    {
      what: `${repeats} repeats, shuffled`,
      ok: failed.length === 0,
      result: failed.length === 0 ? result : `${result}: seeds ${failed.join(', ')}`,
      figures: { repeats, failed },
    },
  ];
}
