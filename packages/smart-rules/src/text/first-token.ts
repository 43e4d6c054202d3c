import { closingAt } from './closing-at.ts';
import type { Token } from './split-tokens.ts';

/** Labels that lead a line and say nothing about the goal. */
const labels: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    'muc',
    'tieu',
    'kpi',
    'okr',
    'kr',
    'objective',
    'key',
    'result',
    'results',
    'goal',
    'target',
    'success',
    'metric',
    'o',
  ]))();
const labelWord = (token: Token): boolean =>
  labels.has(token.fold) || (/^(?:kr|o|kpi)\d{1,2}$/.test(token.fold) && token.kind === 'word');

/** `4. `, `- `, `KPI 4 - `, `Key result 1 (leading): ` lead a line; the goal begins after them. */
export function firstToken(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at]?.kind === 'sign' && '-*•·●▪+"'.includes(tokens[at]?.fold ?? ' ')) at += 1;
  const number = tokens[at];
  const mark = tokens[at + 1];
  const afterMark = tokens[at + 2];
  if (
    number?.kind === 'number' &&
    mark !== undefined &&
    '.)'.includes(mark.fold) &&
    mark.glued &&
    !afterMark?.glued
  ) {
    at += 2;
  }
  if (number?.kind === 'number' && mark !== undefined && labelWord(mark)) at += 1;
  let label = at;
  while (label < at + 6) {
    const token = tokens[label];
    if (token === undefined) break;
    if (label > at && (token.fold === ':' || token.fold === '-')) return label + 1;
    const opensNote = token.fold === '(' && label > at;
    if (opensNote) {
      const close = closingAt(tokens, label, ')', 7);
      if (close === null) break;
      label = close + 1;
      continue;
    }
    if (!labelWord(token) && !(token.kind === 'number' && label > at)) break;
    label += 1;
  }
  return at;
}
