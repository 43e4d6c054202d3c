import { changeKpiStatus, core, createEngine, createKpi, editKpi, explain } from '@kpikit/core';
import { given, smallCompany, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { wordRule } from './engine/word-rule.ts';
import { smartVi } from './locales/vi.ts';
import { smartGate } from './module.ts';
import { book } from './presets/book.ts';

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
      statement: 'Kho xuất 40 plt mỗi ngày trong quý 1 cho nhóm khách hàng mới',
      target,
      cycleId: '2025-Q1',
      status: 'active',
    } as const;
    const lexicon = { activity: ['kho xuất'] };
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
    expect(result.issues?.[0]?.params?.criteria).toContain('specific');
    expect(told?.repair).toMatch(/^Hãy bổ sung trước hết các chữ còn yếu trong SMART: S, /);
  });

  it('[SR-90] judges what is rewritten, and opens no old case for another change', () => {
    const running = createKpi({ ...wish, status: 'active' });
    const plain = createEngine({ modules: [core] });
    const { state } = given(plain, [...smallCompany(), running], context);
    const codesOf = (change: object) =>
      (engine.execute(state, editKpi({ kpiId: 'W', ...change }), context).issues ?? []).map(
        ({ code }) => code,
      );
    expect(codesOf({ owners: [{ personId: 'minh' }] })).toEqual([]);
    expect(codesOf({ statement: 'Tăng doanh thu' })).toEqual(['smart/score_too_low']);
    expect(codesOf({ statement: 'Đạt 10 hợp đồng mới trong quý 1' })).toEqual([]);
  });

  it('[SR-90] takes house rules, and refuses a minimum that there is not', () => {
    const jargon = wordRule({
      type: 'existence',
      id: 'house/jargon',
      criterion: 'specific',
      words: ['demo'],
      credit: 0,
    });
    const house = smartGate({ minimum: 70, preset: { extends: [book], rules: [jargon] } });
    const demos = createKpi({ ...wish, statement: 'Tổ chức 80 lượt demo', status: 'active' });
    given(createEngine({ modules: [core, house] }), smallCompany(), context)
      .when(demos, context)
      .thenRefused('smart/score_too_low');
    expect(() => smartGate({ minimum: Number.NaN })).toThrow('minimum of NaN');
  });
});
