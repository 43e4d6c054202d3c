import type { Comparator, TargetKind } from '../measure/target.ts';

/** What may stand before a target: `≥ 80`, `không quá 3%`. */
export const comparatorWords: Readonly<Record<Exclude<Comparator, 'between'>, readonly string[]>> =
  {
    '>=': ['>=', '≥', '=>', 'tối thiểu', 'ít nhất', 'từ', 'đạt', 'at least', 'min', 'minimum'],
    '>': ['>', 'trên', 'hơn', 'lớn hơn', 'more than', 'over'],
    '<=': ['<=', '≤', '=<', 'tối đa', 'không quá', 'không vượt quá', 'at most', 'max', 'maximum'],
    '<': ['<', 'dưới', 'ít hơn', 'nhỏ hơn', 'less than', 'under'],
    '=': ['=', 'đúng', 'bằng', 'exactly'],
  };

/** How the readings of a period become one figure: the column `Cách tổng hợp`. */
export const foldWords: Readonly<
  Record<Extract<TargetKind, 'cumulative_sum' | 'average' | 'latest'>, readonly string[]>
> = {
  cumulative_sum: ['lũy kế', 'cộng dồn', 'tổng', 'tổng cộng', 'sum', 'total', 'cumulative'],
  average: ['trung bình', 'bình quân', 'TB', 'average', 'mean', 'avg'],
  latest: ['cuối kỳ', 'mới nhất', 'thời điểm', 'latest', 'last', 'end of period'],
};

/** Milestones: what is to be done is done or is not. */
export const doneWords = {
  done: ['đạt', 'hoàn thành', 'xong', 'có', 'đã xong', 'x', '✓', 'done', 'yes', 'completed'],
  notDone: ['không đạt', 'chưa đạt', 'chưa hoàn thành', 'chưa', 'không', 'not done', 'no'],
} as const;
