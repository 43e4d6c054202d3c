import { testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { createOnServer, howFar } from './three-doors.ts';

describe('the doors of core', () => {
  it('answer from plain data, and say nothing where there is nothing', () => {
    expect(howFar([{ value: 40, at: '2025-02-14' }])).toEqual({
      ratio: 0.5,
      met: false,
      reason: null,
      wouldEightyDo: true,
    });
    expect(howFar([])).toMatchObject({ ratio: null, met: null, reason: 'no_data' });
  });

  it('load, execute and store', () => {
    const saved = createOnServer(null, 'Tổ chức ≥ 80 lượt demo', testContext());
    expect(saved).toMatchObject({
      format: 'kpikit',
      tables: { 'core.kpis': [{ statement: 'Tổ chức ≥ 80 lượt demo' }] },
    });
    const again = createOnServer(JSON.parse(JSON.stringify(saved)), 'x'.repeat(501), testContext());
    expect(again).toMatchObject([
      { code: 'too_big', path: 'statement', repair: 'Hãy rút gọn còn tối đa 500 ký tự.' },
    ]);
  });
});
