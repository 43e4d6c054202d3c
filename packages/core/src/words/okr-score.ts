import { isClose } from '../measure/is-close.ts';

export interface OkrGrade {
  /** The grade holds from this score upward. */
  readonly from: number;
  readonly grade: 'missed' | 'progressed' | 'delivered';
}

/** The customary grades of OKR: 0.7 of an ambitious key result is a good result, under 0.4 is not. */
export const okrGrades: readonly OkrGrade[] = [
  { from: 0, grade: 'missed' },
  { from: 0.4, grade: 'progressed' },
  { from: 0.7, grade: 'delivered' },
];

/** A key result as OKR shows it. */
export interface OkrScore {
  /** From 0 to 1, not rounded; `null` without a figure. */
  readonly score: number | null;
  /** With one decimal in the reader's language, `0,7` or `0.7`; a dash without a figure. */
  readonly shown: string;
  readonly grade: OkrGrade['grade'] | null;
}

/** A progress ratio (`progressOf`, a roll-up) on the scale of OKR; grades are data, in any order. */
export function okrScore(
  ratio: number | null,
  locale: string,
  grades: readonly OkrGrade[] = okrGrades,
): OkrScore {
  if (ratio === null || !Number.isFinite(ratio)) return { score: null, shown: '–', grade: null };
  const score = Math.min(1, Math.max(0, ratio));
  const shape = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const reached = [...grades]
    .sort((a, b) => a.from - b.from)
    .findLast(({ from }) => score >= from || isClose(score, from));
  return {
    score,
    shown: new Intl.NumberFormat(locale, shape).format(score),
    grade: reached?.grade ?? null,
  };
}
