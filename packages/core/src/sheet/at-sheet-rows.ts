import type { Issue } from '../kernel/issue.ts';
import type { SheetImport } from './import-rows.ts';

/** Refusals of `executeAll` told by the sheet's row instead of the command's position. */
export function atSheetRows(
  issues: readonly Issue[],
  { commandRows }: Pick<SheetImport, 'commandRows'>,
): readonly Issue[] {
  return issues.map((each) => {
    const [index, ...rest] = each.path ?? [];
    const row = typeof index === 'number' ? commandRows[index] : undefined;
    if (row === undefined) return each;
    return { ...each, path: [row, ...rest], params: { ...each.params, row } };
  });
}
