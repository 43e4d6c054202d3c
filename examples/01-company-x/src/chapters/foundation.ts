import { csfs, factors, goals, type State } from '@kpikit/core';

export interface FoundationChapter {
  readonly goals: readonly { readonly title: string; readonly formula: string | null }[];
  readonly factors: readonly {
    readonly name: string;
    readonly kind: 'variable' | 'constant';
    readonly reason: string;
  }[];
  readonly csfs: readonly {
    readonly title: string;
    readonly lever: string;
    readonly selected: boolean;
    readonly why: string;
  }[];
}

/** The two floors under every KPI: goals with their formulas, levers and constants, the chosen CSFs (B1). */
export function tellFoundation(state: State): FoundationChapter {
  return {
    goals: state.all(goals).map(({ title, formula }) => ({ title, formula })),
    factors: [...state.all(factors)]
      .sort((a, b) => Number(a.kind === 'constant') - Number(b.kind === 'constant'))
      .map(({ name, kind, reason }) => ({ name, kind, reason })),
    csfs: [...state.all(csfs)]
      .sort((a, b) => Number(b.selected) - Number(a.selected))
      .map(({ title, factorId, selected, why }) => ({
        title,
        lever: state.get(factors, factorId)?.name ?? factorId,
        selected,
        why,
      })),
  };
}
