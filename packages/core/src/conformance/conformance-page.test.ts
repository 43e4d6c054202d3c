import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ConformanceInput, ConformanceRow, PeerAnswer } from './conformance-row.ts';
import { conformanceRows } from './conformance-rows.ts';

const page = new URL('../../../../docs/guides/conformance.md', import.meta.url);
const generated = /(?<=<!-- rows -->\n)[\s\S]*(?=\n<!-- \/rows -->)/;

// Written anew with `npm run unit -- --project core conformance-page -u`.
it('[M-22] the table of the guide is the data', async () => {
  const table = [
    '| row | asked | ours | wrong | the wrong formula | the mistake |',
    '|---|---|---|---|---|---|',
    ...conformanceRows.flatMap((row) => (row.peer ? lineOf(row, row.peer) : [])),
  ].join('\n');
  const text = readFileSync(page, 'utf8').replace(generated, table);
  expect(text).toContain(table);
  await expect(text).toMatchFileSnapshot(page.pathname);
});

function lineOf({ id, input, expected, fault }: ConformanceRow, peer: PeerAnswer): string {
  const ours = typeof peer.answers === 'boolean' ? expected.met : expected.ratio;
  const cells = [`\`${id}\``, askedOf(input), shown(ours), shown(peer.answers)];
  return `| ${[...cells, peer.formula, fault].join(' | ')} |`;
}

function askedOf({ target, baseline, readings }: ConformanceInput): string {
  const { comparator, value, high } = target ?? {};
  const sign = comparator?.replace('>=', '≥').replace('<=', '≤');
  const aim = comparator === 'between' ? `${value} to ${high}` : `${sign} ${value}`;
  const start = baseline === null ? '' : `, from ${baseline}`;
  const figures = readings.map((reading) => reading.value).join(' ') || 'nothing';
  return `${aim}${start}: ${figures}`;
}

function shown(answer: PeerAnswer['answers'] | null): string {
  if (answer === null) return 'unknown';
  if (typeof answer === 'boolean') return answer ? 'met' : 'not met';
  return typeof answer === 'number' ? `${Math.round(answer * 10_000) / 100} %` : answer;
}
