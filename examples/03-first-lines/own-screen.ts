// #region screen
import { rollUp } from '@kpikit/alignment';
import {
  kpis,
  measurements,
  orgPolicy,
  planOf,
  unwrap,
  visibleTo,
  type Workspace,
} from '@kpikit/core';

/** What a screen shows one reader: a stable snapshot and a way to hear of changes. */
export function kpiBoard(workspace: Workspace, reader: string, today: string) {
  return workspace.watch((state) => {
    const visible = visibleTo(state, reader, orgPolicy(today));
    const figures = unwrap(rollUp(planOf(state)));
    const notes = visible.all(measurements).filter(({ note }) => note !== null);
    return visible.all(kpis).map(({ id, statement }) => ({
      statement,
      progress: figures.get(`kpi:${id}`)?.progress ?? null,
      notes: notes.filter(({ kpiId }) => kpiId === id).map(({ note }) => note),
    }));
  });
}
// In React: useSyncExternalStore(board.subscribe, board.snapshot)
// #endregion
