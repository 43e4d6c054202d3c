import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdIndex, hashOf } from './id-index.ts';

const indexOver = (all: readonly string[]) => {
  const ids: string[] = [];
  const index = createIdIndex(ids);
  for (const id of all) {
    ids.push(id);
    index.add(id, ids.length - 1);
  }
  return index;
};

describe('createIdIndex', () => {
  it('[RW-3] finds every id that was added and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 400 }), fc.string(), (ids, other) => {
        const index = indexOver(ids);
        for (const [number, id] of ids.entries()) expect(index.numberOf(id)).toBe(number);
        if (!ids.includes(other)) expect(index.numberOf(other)).toBe(-1);
      }),
    );
  });

  it('[RW-3] finds ids that were made to collide', () => {
    const ids: string[] = [];
    for (let number = 0; ids.length < 150; number += 1) {
      if ((hashOf(`x-${number}`) & 1023) === 7) ids.push(`x-${number}`);
    }
    const index = indexOver(ids);
    for (const [number, id] of ids.entries()) expect(index.numberOf(id)).toBe(number);
    expect(index.numberOf('another')).toBe(-1);
  });
});
