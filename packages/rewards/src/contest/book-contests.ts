import type { Contest } from '../model/contest.ts';

/** A contest without its days: `period` says what kind of days it is made for. */
export interface ContestTemplate
  extends Pick<
    Contest,
    'subject' | 'measure' | 'praiseKinds' | 'perHead' | 'places' | 'ties' | 'tiedPrizes' | 'prizes'
  > {
  readonly key: string;
  readonly title: Readonly<Record<'en' | 'vi', string>>;
  readonly period: 'week' | 'month' | 'cycle';
}

const fair = { perHead: false, ties: 'shared', tiedPrizes: 'all', praiseKinds: [] } as const;

/** The book's three star awards, ready to be opened (B5.4). */
export const bookContests: readonly ContestTemplate[] = [
  {
    ...fair,
    key: 'growth-week',
    title: { vi: 'Tuần tăng trưởng hiệu suất', en: 'Performance growth week' },
    period: 'week',
    subject: 'person',
    measure: 'kpi_progress',
    praiseKinds: [],
    places: 1,
    prizes: [{ place: 1, points: 100, giftId: null, badge: null }],
  },
  {
    ...fair,
    key: 'top-improvements',
    title: { vi: 'Top 3 cải tiến trong tháng', en: 'Top 3 improvements of the month' },
    period: 'month',
    subject: 'person',
    measure: 'tally',
    praiseKinds: [],
    places: 3,
    prizes: [
      { place: 1, points: 100, giftId: null, badge: null },
      { place: 2, points: 60, giftId: null, badge: null },
      { place: 3, points: 40, giftId: null, badge: null },
    ],
  },
  {
    ...fair,
    key: 'best-coordination',
    title: { vi: 'Team phối hợp tốt nhất chu kỳ', en: 'Best coordinated team of the cycle' },
    period: 'cycle',
    subject: 'unit',
    measure: 'praisers',
    praiseKinds: [],
    perHead: true,
    places: 1,
    prizes: [{ place: 1, points: 50, giftId: null, badge: null }],
  },
];
