import { describe, expect, it } from 'vitest';
import { closingLine, countOf } from './count-of.mjs';

const line = 'tests: 3 passed, 0 failed, 1 skipped';

describe('countOf', () => {
  it('reads the last closing line', () => {
    const output = `tests: 9 passed, 9 failed, 9 skipped\nmore\n\n${line}\n`;
    expect(countOf({ code: 0, output })).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('never calls a failed program clean', () => {
    expect(countOf({ code: 1, output: line }).failed).toBe(1);
    expect(countOf({ code: 2, output: 'a syntax error' })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a silent check as one', () => {
    expect(countOf({ code: 0, output: '' })).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it('reads back what it prints', () => {
    const count = { passed: 3, failed: 0, skipped: 1 };
    expect(countOf({ code: 0, output: closingLine(count) })).toEqual(count);
  });
});
