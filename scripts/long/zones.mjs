import { suiteRow } from './suite.mjs';

// No offset; half the book's readers; a zone whose clocks once skipped midnight; the far side of
// the date line, which once skipped a whole day.
const names = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Sao_Paulo', 'Pacific/Apia'];

/** The suite under hosts of four time zones: no answer may depend on where a server stands. */
export async function zones() {
  const rows = [];
  for (const TZ of names) rows.push(await suiteRow(`TZ=${TZ}`, { env: { TZ } }));
  return rows;
}
