import { changeKpiStatus, core, createEngine, createKpi, explain } from '@kpikit/core';
import { given, smallCompany, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { smartVi } from './locales/vi.ts';
import { smartGate } from './module.ts';

const engine = createEngine({ modules: [core, smartGate({ minimum: 70 })] });
const context = testContext({ now: '2025-01-10T02:00:00.000Z' });
const target = {
  kind: 'at_least',
  comparator: '>=',
  value: 80,
  high: null,
  tolerance: null,
} as const;
const wish = { id: 'W', statement: 'Tăng trưởng mạnh mẽ', target, cycleId: '2025-Q1' } as const;
const story = () => given(engine, [...smallCompany(), createKpi(wish)], context);

describe('smartGate', () => {
  it('[SR-90] lets drafts be unfinished and vetoes a weak KPI that goes further', () => {
    story()
      .when(changeKpiStatus({ kpiId: 'W', to: 'proposed' }), context)
      .thenRefused('smart/score_too_low');
  });

  it('[SR-90] lets a good KPI pass, judged with its cycle and links', () => {
    const demos = createKpi({
      id: 'M1',
      statement: 'Tổ chức ≥ 80 lượt demo trong quý 1 cho nhóm khách hàng mới',
      target,
      owners: [{ personId: 'minh' }],
      cycleId: '2025-Q1',
      status: 'active',
      contributesTo: [{ kind: 'kpi', id: 'W' }],
    });
    expect(story().when(demos, context).codes).toEqual([]);
  });

  it('[SR-34] reads with the words of the house, checked when the gate is made', () => {
    const kpi = {
      id: 'P',
      statement: 'Xuất 40 plt mỗi ngày trong quý 1 cho nhóm khách hàng mới',
      target,
      cycleId: '2025-Q1',
      status: 'active',
    } as const;
    const lexicon = { activity: ['xuất'] };
    const house = createEngine({ modules: [core, smartGate({ minimum: 80, lexicon })] });
    const ours = createEngine({ modules: [core, smartGate({ minimum: 80 })] });
    const codes = (of: typeof house) =>
      given(of, smallCompany(), context).when(createKpi(kpi), context).codes;
    expect([codes(ours), codes(house)]).toEqual([[], ['smart/score_too_low']]);
    const wrong = JSON.parse('{"verbs":[]}');
    expect(() => smartGate({ minimum: 70, lexicon: wrong })).toThrow('none of its parts');
  });

  it('[SR-91] tells score, minimum and failed criteria in words', () => {
    const { state } = story();
    const result = engine.execute(state, changeKpiStatus({ kpiId: 'W', to: 'proposed' }), context);
    const [told] = explain(result.issues ?? [], smartVi);
    expect(told?.by).toBe('smart');
    expect(told?.says).toMatch(/^KPI đạt \d+ điểm, mức yêu cầu là 70\.$/);
    expect(told?.repair).toContain('specific');
  });
});
