import type { ConformanceRow } from './conformance-row.ts';
import { foldedRows } from './folded-rows.ts';
import { levelRows } from './level-rows.ts';
import { movingRows } from './moving-rows.ts';

/** Every kind of target at every edge where systems are known to differ, with the right answer. */
export const conformanceRows: readonly ConformanceRow[] = [
  ...movingRows,
  ...levelRows,
  ...foldedRows,
];
