import type { State } from '../kernel/state.ts';
import { csfs, factors, goals, kpis, orgUnits } from '../model/tables.ts';

/** Who answers for a place on the map: its owners, else the head of its unit; a part for its goal (B3.1). */
export function answerableFor(state: State, kind: string, id: string): readonly string[] {
  switch (kind) {
    case 'kpi': {
      const kpi = state.get(kpis, id);
      const owners = kpi?.owners.map(({ personId }) => personId) ?? [];
      return owners.length > 0 ? owners : headOf(state, kpi?.orgUnitId);
    }
    case 'goal': {
      const goal = state.get(goals, id);
      return goal?.ownerId ? [goal.ownerId] : headOf(state, goal?.orgUnitId);
    }
    case 'factor':
      return answerableFor(state, 'goal', state.get(factors, id)?.goalId ?? '');
    case 'csf':
      return answerableFor(state, 'factor', state.get(csfs, id)?.factorId ?? '');
    default:
      return [];
  }
}

export function headOf(state: State, orgUnitId: string | null | undefined): readonly string[] {
  const head = state.get(orgUnits, orgUnitId ?? '')?.headId;
  return head ? [head] : [];
}
