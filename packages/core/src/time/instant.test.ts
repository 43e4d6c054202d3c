import { describe, expect, it } from 'vitest';
import { epochOf } from './epoch-of.ts';
import { Instant } from './instant.ts';
import { toInstant } from './to-instant.ts';

describe('instants', () => {
  it('[TI-4] have one normal form: UTC with milliseconds', () => {
    expect(Instant.safeParse('2025-01-01T17:00:00.000Z').success).toBe(true);
    for (const text of [
      '2025-01-01T17:00:00Z',
      '2025-01-01T17:00:00.000',
      '2025-01-01T17:00:00.000+07:00',
      '2025-02-29T17:00:00.000Z',
      '2025-01-01T24:00:00.000Z',
      '0000-01-01T00:00:00.000Z',
      '2025-01-01',
    ]) {
      expect([text, Instant.safeParse(text).success]).toEqual([text, false]);
    }
  });

  it('[TI-4] any UTC text can be brought to it', () => {
    expect(toInstant(epochOf('2025-01-01T17:00:00Z') ?? 0)).toBe('2025-01-01T17:00:00.000Z');
    expect(epochOf('1970-01-01T00:00:01.5Z')).toBe(1500);
    expect(epochOf('2024-02-29T00:00:00Z')).toBe(Date.UTC(2024, 1, 29));
    for (const text of [
      '2025-02-30T00:00:00Z',
      '2025-13-01T00:00:00Z',
      '2025-00-01T00:00:00Z',
      '2025-01-00T00:00:00Z',
      '2025-04-31T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '2025-01-32T00:00:00Z',
      '2025-01-01',
      '2025-01-01T00:00:00',
      'soon',
      '',
    ]) {
      expect(epochOf(text)).toBeNull();
    }
    expect(() => toInstant(Number.POSITIVE_INFINITY)).toThrow(/milliseconds since 1970/);
  });
});
