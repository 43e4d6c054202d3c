import { type Issue, issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import { goals } from '../model/tables.ts';

/** An issue when a goal is closed or dropped: what it stood for is kept as it was. */
export function goalIsOver(state: State, goalId: string, path: string): readonly Issue[] {
  const status = state.get(goals, goalId)?.status;
  if (status !== 'closed' && status !== 'dropped') return [];
  return [issue('core/goal_is_over', { path: [path], params: { id: goalId, status } })];
}
