import { factorEdited } from '../events/factor-edited.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import { Factor } from '../model/factor.ts';
import { FactorId } from '../model/ids.ts';
import { csfs, factors } from '../model/tables.ts';
import { changedFields } from './changed-fields.ts';
import { goalIsOver } from './goal-is-over.ts';
import { unknownId } from './known.ts';

/**
 * Puts right what a part of a formula says; fields left out stay. Another class needs its reason said
 * anew (B1.4), and a variable that CSFs come from does not turn constant under them (B1.5).
 */
export const editFactor = /* @__PURE__ */ (() =>
  defineCommand('core.editFactor', {
    input: Factor.omit({ id: true, goalId: true }).partial().extend({ factorId: FactorId }),
    decide(state, { factorId, ...wished }) {
      const factor = state.get(factors, factorId);
      if (!factor) return refuse(...unknownId(state, 'factor', factorId, ['factorId']));
      const set = changedFields(factor, wished);
      const issues = [
        ...goalIsOver(state, factor.goalId, 'factorId'),
        ...(set.kind === undefined ? [] : classIssues(state, factor, set)),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok(Object.keys(set).length === 0 ? [] : [factorEdited({ factorId, set })]);
    },
  }))();

function classIssues(state: State, { id, name }: Factor, set: Partial<Factor>): readonly Issue[] {
  const unexplained =
    set.reason === undefined
      ? [issue('core/part_reason_missing', { path: ['reason'], params: { part: name } })]
      : [];
  if (set.kind !== 'constant') return unexplained;
  const standing = state
    .all(csfs)
    .find((csf) => csf.factorId === id && csf.selected && !csf.overrideReason);
  if (!standing) return unexplained;
  const carries = { path: ['kind'], params: { part: name, id: standing.id } };
  return [...unexplained, issue('core/factor_carries_csf', carries)];
}
