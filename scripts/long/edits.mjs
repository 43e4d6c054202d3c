import { countOf } from '../run/count-of.mjs';
import { runProgram } from '../run/run-program.mjs';

const count = 100_000;

/** A map after very many edits of every kind beside one that is opened anew. */
export async function edits() {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'alignment'];
  const result = await runProgram(
    process.execPath,
    [...args, 'incremental', '--testTimeout', '600000'],
    { KPIKIT_EDITS: String(count) },
  );
  const { passed, failed } = countOf(result);
  const ok = failed === 0 && passed > 0;
  if (!ok) console.log(result.output.trim());
  const text = `${passed} tests passed, ${failed} failed`;
  return [{ what: `${count.toLocaleString('en')} edits of one map`, ok, result: text }];
}
