import { guard } from '../kernel/hooks.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import { cycles } from '../model/tables.ts';
import { createGoal } from './create-goal.ts';
import { createKpi } from './create-kpi.ts';
import { editGoal } from './edit-goal.ts';
import { editKpi } from './edit-kpi.ts';
import { openCycle } from './open-cycle.ts';

/** Nothing new begins in a closed cycle, and nothing moves into it. */
export const keepCycleClosed = /* @__PURE__ */ (() => [
  guard(createKpi, ({ command, before }) => closed(before, command.input.cycleId, 'cycleId')),
  guard(createGoal, ({ command, before }) => closed(before, command.input.cycleId, 'cycleId')),
  guard(editKpi, ({ command, before }) => closed(before, command.input.cycleId, 'cycleId')),
  guard(editGoal, ({ command, before }) => closed(before, command.input.cycleId, 'cycleId')),
  guard(openCycle, ({ command, before }) => closed(before, command.input.parentId, 'parentId')),
])();

function closed(state: State, id: string | null | undefined, field: string): Issue | null {
  if (!id || state.get(cycles, id)?.status !== 'closed') return null;
  return issue('core/cycle_is_closed', { path: [field], params: { id: id.slice(0, 80) } });
}
