import { explain } from '../explain.ts';
import type { KpiScore } from '../score-kpi.ts';
import { type Segment, segmentsOf } from '../segments-of.ts';
import { graphemeCount } from '../text/grapheme-count.ts';
import type { Words } from '../words.ts';

export type Paint = (code: number, text: string) => string;

export const coloured: Paint = (code, text) => `\u001b[${code}m${text}\u001b[0m`;
export const plain: Paint = (_code, text) => text;

const colours = {
  error: 31,
  warn: 33,
  info: 36,
  hint: 90,
  pass: 32,
  partial: 33,
  fail: 31,
  unknown: 90,
};

/** A text may hold line breaks, or orders for the terminal: each becomes one space. */
const shown = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** Marks for those who see no colours: a line of `~` under the words. */
function underline(segments: readonly Segment[], before: string): string {
  const marks = segments.map(({ text, findings }) =>
    (findings.length === 0 ? ' ' : '~').repeat(graphemeCount(text.normalize('NFC'))),
  );
  return (' '.repeat(graphemeCount(before.normalize('NFC'))) + marks.join('')).trimEnd();
}

/** One result for people: the score, the sentence with the words marked, what to do. */
export function pretty(
  id: string,
  result: KpiScore,
  words: Words,
  minimum: number,
  paint: Paint,
): string {
  const told = explain(result, words);
  const isLow = result.score < minimum;
  const head = (by: Paint) =>
    `${by(isLow ? 31 : 32, isLow ? '✗' : '✓')} ${by(1, String(result.score))} ${told.grade ?? ''}  ${by(90, shown(id))} `;
  const segments = segmentsOf(result.facts.text, result.findings);
  const line = segments.map(({ text, findings }) =>
    findings.length === 0 ? shown(text) : paint(4, shown(text)),
  );
  const marks = paint === plain ? underline(segments, head(plain)) : '';
  const criteria = Object.entries(result.criteria).map(([name, { status }]) => {
    const { label, status: met } = told.criteria[name] ?? { label: name, status };
    return paint(colours[status], `${label}: ${met}`);
  });
  const findings = told.findings.map(
    ({ severity, message, ruleId }) =>
      `    ${paint(colours[severity], severity.padEnd(5))} ${shown(message)} ${paint(90, ruleId)}`,
  );
  return [
    head(paint) + line.join(''),
    ...(marks === '' ? [] : [marks]),
    `    ${criteria.join('  ')}`,
    ...findings,
  ].join('\n');
}
