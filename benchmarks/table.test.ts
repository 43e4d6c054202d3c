import { describe, expect, it } from 'vitest';
import { tableOf, verdictOf } from './table.mjs';

const rows = [
  { what: 'parse', unit: 'µs', goal: { atMost: 12 }, ours: 9.123, peers: { mathjs: 26 } },
  { what: 'texts a second', goal: { atLeast: 20_000 }, ours: 15_000.4, peers: { alex: null } },
  { what: 'size', unit: 'kB', ours: 1234.5 },
];

describe('verdictOf', () => {
  it('takes a bound itself as met', () => {
    expect(verdictOf({ goal: { atMost: 12 }, ours: 12 })).toBe('met');
    expect(verdictOf({ goal: { atLeast: 12 }, ours: 12 })).toBe('met');
    expect(verdictOf({ goal: { atLeast: 12 }, ours: 11.9 })).toBe('MISSED');
  });

  it('calls an unmeasured goal missed and a row without a goal neither', () => {
    expect(verdictOf({ goal: { atMost: 12 }, ours: null })).toBe('MISSED');
    expect(verdictOf({ ours: 3 })).toBe('');
  });

  it('says that a row was not run when the library it needs was left out', () => {
    const row = { goal: { atMost: 0 }, needs: 'mathjs' };
    expect(verdictOf({ ...row, ours: null })).toBe('not run');
    expect(verdictOf({ ...row, ours: 1 })).toBe('MISSED');
    expect(verdictOf({ ...row, ours: 0 })).toBe('met');
  });
});

describe('tableOf', () => {
  it('marks goals and leaves a dash where a peer was not measured', () => {
    expect(tableOf(rows).split('\n')).toEqual([
      'what                goal      ours          mathjs  alex',
      'parse            ≤ 12 µs   9.12 µs     met   26 µs     –',
      'texts a second  ≥ 20,000    15,000  MISSED       –     –',
      'size                      1,235 kB               –     –',
    ]);
  });
});
