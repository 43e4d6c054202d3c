import {
  adoptCsf,
  core,
  createEngine,
  csfs,
  driverTreeOf,
  type Formula,
  factors,
  goals,
  kpis,
  links,
  parseFormula,
  traceOf,
  unwrap,
} from '@kpikit/core';
import { testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { foundationSteps, kpiSteps } from '../../examples/01-company-x/src/setup-steps.ts';
import { companyX, story } from './company-x.ts';

const engine = createEngine({ modules: [core] });
const commands = [...foundationSteps(companyX), ...kpiSteps(companyX)].map(
  ({ command }) => command,
);
const { state } = unwrap(engine.executeAll(engine.emptyState(), commands, testContext()));

describe('stage 1: the foundation of Company X', () => {
  it('the goal and its parts are formulas that join into one driver tree (B1.2, B1.3)', () => {
    const texts = [...state.all(goals), ...state.all(factors)].flatMap(
      ({ formula }) => formula ?? [],
    );
    const formulas: readonly Formula[] = texts.map((text) => unwrap(parseFormula(text)));
    const tree = unwrap(driverTreeOf(formulas));
    expect(tree.goals).toEqual(['Số khách hàng trả phí hài lòng cao']);
    expect(tree.nodes.map(({ name }) => name)).toContain('Lượt tiếp cận');
  });

  it('every part is a variable or a constant, with its reason (B1.4)', () => {
    const { factors: told } = story.foundation;
    expect(
      told
        .filter(({ kind }) => kind === 'constant')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Sự phù hợp với kỳ vọng', 'Trải nghiệm sản phẩm']);
    expect(told.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it('two CSFs are chosen from variables, one is left for later (B1.5)', () => {
    expect(story.foundation.csfs.map(({ lever, selected }) => [lever, selected])).toEqual([
      ['Tỷ lệ chuyển đổi trả phí', true],
      ['Số khách dùng thử', true],
      ['Dịch vụ hỗ trợ', false],
    ]);
  });

  it('a constant is refused as CSF (B1.5)', () => {
    const wish = adoptCsf({ title: 'Trải nghiệm', factorId: 'productExperience', why: 'x' });
    expect(engine.execute(state, wish, testContext()).issues?.[0]?.code).toBe(
      'core/csf_from_constant',
    );
  });

  it('every KPI of the quarter traces back through a CSF to both goals (B1.6, B3.2)', () => {
    const factorOf = new Map(
      state.all(csfs).map(({ id, factorId }) => [String(id), String(factorId)]),
    );
    const quarter = state.all(kpis).filter(({ cycleId }) => cycleId === '2025-Q1');
    expect(quarter).toHaveLength(14);
    for (const { id } of quarter) {
      const report = traceOf({ kind: 'kpi', id }, state.all(links), factorOf);
      const ends = JSON.stringify(report);
      expect([
        id,
        /csf-(trials|onboarding)/.test(ends),
        ends.includes('"satisfied"'),
        ends.includes('"G"'),
      ]).toEqual([id, true, true, true]);
    }
  });
});
