import type { Gift } from '../model/gift.ts';

/** A gift of the book, with its name in both languages. */
export type BookGift = Pick<Gift, 'kind' | 'points'> & {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'vi', string>>;
};

/** The book's three gifts, a catalogue to begin with (B5.3). */
export const bookGifts: readonly BookGift[] = [
  { id: 'coffee', kind: 'drink', points: 50, name: { vi: 'Ly cafe', en: 'A cup of coffee' } },
  {
    id: 'voucher',
    kind: 'voucher',
    points: 100,
    name: { vi: 'Voucher mua sắm', en: 'Shopping voucher' },
  },
  {
    id: 'book',
    kind: 'book',
    points: 200,
    name: { vi: 'Sách học tập chuyên ngành', en: 'A professional book' },
  },
];
