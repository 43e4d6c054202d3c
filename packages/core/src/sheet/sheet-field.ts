/**
 * What a column of a KPI sheet means. `progress` is read from no sheet, it is computed; `aside` is a
 * known column that says nothing about a KPI, such as the running number.
 */
export type SheetField =
  | 'id'
  | 'statement'
  | 'target'
  | 'unit'
  | 'weight'
  | 'tool'
  | 'source'
  | 'frequency'
  | 'fold'
  | 'baseline'
  | 'actual'
  | 'owner'
  | 'orgUnit'
  | 'progress'
  | 'aside';
