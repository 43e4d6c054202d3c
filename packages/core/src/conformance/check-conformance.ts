import { isClose } from '../measure/is-close.ts';
import type { ConformanceAnswer, ConformanceInput, ConformanceRow } from './conformance-row.ts';
import { conformanceRows } from './conformance-rows.ts';

export interface ConformanceFailure {
  readonly row: ConformanceRow;
  readonly answer: ConformanceAnswer;
}

/**
 * Runs a progress function of your own through the table and returns the rows it answers otherwise;
 * an empty list is agreement. Fields beyond the three of an answer are not looked at.
 */
export function checkConformance(
  progress: (input: ConformanceInput) => ConformanceAnswer,
  rows: readonly ConformanceRow[] = conformanceRows,
): readonly ConformanceFailure[] {
  return rows
    .map((row) => ({ row, answer: progress(row.input) }))
    .filter(({ row, answer }) => !agrees(answer, row.expected));
}

function agrees(answer: ConformanceAnswer, expected: ConformanceAnswer): boolean {
  return (
    answer.met === expected.met &&
    isSame(answer.ratio, expected.ratio) &&
    isSame(answer.capped, expected.capped)
  );
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : isClose(a, b);
}
