// A small host in TypeScript, strict, that touches every package. It must check under each way of
// resolving modules that is still in use.
import { alignment, rollUp } from '@kpikit/alignment';
import { cadence, checkInDates, Rhythm } from '@kpikit/cadence';
import {
  core,
  createGoal,
  createWorkspace,
  explain,
  type Goal,
  goals,
  type Issue,
  mergeWords,
  type Progress,
  planOf,
  progressOf,
  type Result,
  unwrap,
} from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { createLedger, rewards } from '@kpikit/rewards';
import { createSmart, type KpiScore } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';
import { smart as smartCheck } from '@kpikit/smart-rules/zod';
import * as z from 'zod';

const workspace = createWorkspace({
  modules: [core, alignment, cadence, rewards],
  context: () => ({ now: '2025-05-05T02:00:00.000Z', actor: null, newId: (noun) => `${noun}-1` }),
});
const made: Result<unknown> = workspace.execute(createGoal({ id: 'g-1', title: 'Doanh thu' }));
const issues: readonly Issue[] = made.issues ?? [];
export const told = explain(issues, mergeWords(coreVi));
export const goal: Goal | undefined = workspace.state.get(goals, 'g-1');
export const figures = unwrap(rollUp(planOf(workspace.state)));

export const progress: Progress = progressOf(
  { target: { kind: 'increase_to', comparator: '>=', value: 70 } },
  [{ value: 40, at: '2025-05-20' }],
  '2025-05-31',
);
export const score: KpiScore = createSmart({ languages: [vi] }).score('Đạt 70 lượt dùng thử');
export const title = z
  .string()
  .max(500)
  .check(smartCheck({ minimum: 70 }));
export const left: number = createLedger().pointsOf('a-thao', '2025-05-05T02:00:00.000Z');
const weekly = Rhythm.parse({
  every: { kind: 'weeks', count: 1 },
  anchorOn: '2025-05-05',
  at: '09:00',
  zone: 'Asia/Ho_Chi_Minh',
  windowDays: 2,
  graceHours: 24,
  shift: 'next',
});
export const dates = checkInDates({ startOn: '2025-05-01', endOn: '2025-05-31' }, weekly).map(
  ({ dueAt }) => dueAt,
);

// @ts-expect-error a command's input is checked where it is written
createGoal({ id: 'g-2', name: 'Doanh thu' });
