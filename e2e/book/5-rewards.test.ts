import { describe, expect, it } from 'vitest';
import { story } from './company-x.ts';

const { praises, balances, redeemed, award } = story.rewards;

describe('stage 5: praise and rewards at Company X', () => {
  it('praise on a value or a KPI brings points, a plain thank-you none (B5.1–B5.3)', () => {
    expect(praises.map(({ from, to, points }) => [from, to, points])).toEqual([
      ['phuc', ['minh'], [20]],
      ['tien', ['minh', 'tram'], [20, 20]],
      ['minh', ['thao'], [20]],
      ['nam', ['tram'], [0]],
      ['thao', ['minh'], [20]],
    ]);
  });

  it('points buy a gift once, and what is left adds up (B5.3)', () => {
    expect(redeemed).toEqual({ person: 'minh', item: 'coffee', points: 50 });
    expect(balances).toEqual([
      { person: 'minh', points: 10 },
      { person: 'tram', points: 20 },
      { person: 'thao', points: 20 },
    ]);
  });

  it('the star award shares a place between equals (B5.4)', () => {
    expect(award?.places).toEqual([
      { place: 1, subject: 'minh', score: 2 },
      { place: 1, subject: 'tram', score: 2 },
      { place: 3, subject: 'thao', score: 1 },
    ]);
  });
});
