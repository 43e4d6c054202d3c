import { csfEdited } from '../events/csf-edited.ts';
import { type Command, defineCommand } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import { Csf } from '../model/csf.ts';
import type { Factor } from '../model/factor.ts';
import { CsfId } from '../model/ids.ts';
import { linkMap } from '../model/link-map.ts';
import { nodeKey } from '../model/node-ref.ts';
import { csfs, factors } from '../model/tables.ts';
import { changedFields } from './changed-fields.ts';
import { goalIsOver } from './goal-is-over.ts';
import { unknownId } from './known.ts';
import { linkNodes } from './link-nodes.ts';
import { unlinkNodes } from './unlink-nodes.ts';

/**
 * Puts right what a CSF says, chooses it or lets it go; fields left out stay. One that is chosen
 * contributes to its factor's goal, one let go leaves the map, which it cannot while KPIs stand on it.
 */
export const editCsf = /* @__PURE__ */ (() =>
  defineCommand('core.editCsf', {
    input: Csf.omit({ id: true, factorId: true }).partial().extend({ csfId: CsfId }),
    decide(state, { csfId, ...wished }) {
      const csf = state.get(csfs, csfId);
      const factor = csf && state.get(factors, csf.factorId);
      if (!factor) return refuse(...unknownId(state, 'csf', csfId, ['csfId']));
      const set = changedFields(csf, wished);
      const issues = [
        ...goalIsOver(state, factor.goalId, 'csfId'),
        ...choiceIssues(state, { ...csf, ...set }, factor, set),
      ];
      if (issues.length > 0) return refuse(...issues);
      if (Object.keys(set).length === 0) return ok([]);
      return ok([csfEdited({ csfId, set }), ...linkChanges(state, csfId, factor, set.selected)]);
    },
  }))();

function choiceIssues(
  state: State,
  csf: Csf,
  factor: Factor,
  { selected: wish }: Partial<Csf>,
): readonly Issue[] {
  const { id, selected, overrideReason } = csf;
  const { down } = state.view(linkMap);
  const children = down.get(nodeKey({ kind: 'csf', id }))?.length ?? 0;
  return [
    ...(selected && factor.kind === 'constant' && !overrideReason
      ? [issue('core/csf_from_constant', { path: ['selected'], params: { factor: factor.name } })]
      : []),
    ...(wish === false && children > 0
      ? [issue('core/csf_in_use', { path: ['selected'], params: { id, count: children } })]
      : []),
  ];
}

function linkChanges(
  state: State,
  id: string,
  { goalId }: Factor,
  selected: boolean | undefined,
): readonly Command[] {
  if (selected === undefined) return [];
  const child = { kind: 'csf' as const, id };
  if (selected) return [linkNodes({ child, parent: { kind: 'goal', id: goalId } })];
  const up = state.view(linkMap).up.get(nodeKey(child)) ?? [];
  return up.map((link) => unlinkNodes({ linkId: link.id }));
}
