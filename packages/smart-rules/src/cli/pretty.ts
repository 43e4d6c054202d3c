import { explain } from '../explain.ts';
import type { KpiScore } from '../score-kpi.ts';
import { segmentsOf } from '../segments-of.ts';
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

/** One result for people: the score, the sentence with the words marked, what to do. */
export function pretty(
  id: string,
  result: KpiScore,
  words: Words,
  minimum: number,
  paint: Paint,
): string {
  const told = explain(result, words);
  const mark = result.score >= minimum ? paint(32, '✓') : paint(31, '✗');
  const line = segmentsOf(result.facts.text, result.findings)
    .map(({ text, findings }) => (findings.length === 0 ? text : paint(4, text)))
    .join('');
  const criteria = Object.entries(told.criteria)
    .map(([name, { label, status }]) => {
      const found = Object.entries(result.criteria).find(([criterion]) => criterion === name);
      return paint(colours[found?.[1].status ?? 'unknown'], `${label}: ${status}`);
    })
    .join('  ');
  const findings = told.findings.map(
    ({ severity, message, ruleId }) =>
      `    ${paint(colours[severity], severity.padEnd(5))} ${message} ${paint(90, ruleId)}`,
  );
  return [
    `${mark} ${paint(1, String(result.score))} ${told.grade ?? ''}  ${paint(90, id)} ${line}`,
    `    ${criteria}`,
    ...findings,
  ].join('\n');
}
