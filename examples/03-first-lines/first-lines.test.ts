import { core, createKpi, createWorkspace, recordMeasurement } from '@kpikit/core';
import { smallCompany, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { checkSentence } from './check-a-sentence.ts';
import { openCompany } from './embed-kpis.ts';
import { kpiBoard } from './own-screen.ts';

describe('the first lines of the README', () => {
  it('check a sentence', () => {
    const wish = checkSentence('Tăng mạnh khách dùng thử', 'vi');
    const clear = checkSentence(
      'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ',
      'vi',
    );
    expect(wish.score).toBeLessThan(50);
    expect(wish.mend.join(' ')).toContain('mong muốn');
    expect(clear.score).toBeGreaterThanOrEqual(85);
    expect(clear.mend).toEqual([]);
    expect(checkSentence('Improve service as soon as possible', 'en').mend.join(' ')).toContain(
      'no date',
    );
  });

  it('embed KPIs in a host', () => {
    const context = testContext({ actor: 'minh' });
    const moves: (readonly [string, number | null])[] = [];
    const report = openCompany(
      () => context,
      (id, to) => moves.push([id, to]),
    );
    expect(report(40).issues).toBeUndefined();
    expect(moves).toContainEqual(['M1', 0.5]);
    expect(moves).toContainEqual(['growth', 0.5]);
  });

  it('feed an own screen, each reader their own', () => {
    const context = testContext({ actor: 'minh' });
    const workspace = createWorkspace({ modules: [core], context: () => context });
    const target = {
      kind: 'increase_to',
      comparator: '>=',
      value: 80,
      high: null,
      tolerance: null,
    } as const;
    workspace.executeAll([
      ...smallCompany(),
      createKpi({ id: 'M1', statement: 'Tổ chức 80 lượt demo', target, status: 'active' }),
      recordMeasurement({ kpiId: 'M1', value: 40, note: 'khách phản hồi chậm' }),
    ]);
    const manager = kpiBoard(workspace, 'phuc', '2025-01-06');
    const colleague = kpiBoard(workspace, 'tram', '2025-01-06');
    expect(manager.snapshot()).toEqual([
      { statement: 'Tổ chức 80 lượt demo', progress: 0.5, notes: ['khách phản hồi chậm'] },
    ]);
    expect(colleague.snapshot()).toEqual([
      { statement: 'Tổ chức 80 lượt demo', progress: 0.5, notes: [] },
    ]);
    expect(manager.snapshot()).toBe(manager.snapshot());
  });
});
