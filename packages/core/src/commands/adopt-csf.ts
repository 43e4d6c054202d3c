import * as z from 'zod';
import { csfAdopted } from '../events/csf-adopted.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Csf } from '../model/csf.ts';
import { NodeRef } from '../model/node-ref.ts';
import { factors } from '../model/tables.ts';
import { takenId, unknownId } from './known.ts';
import { linkNodes } from './link-nodes.ts';

/**
 * Takes a variable as a critical success factor (B1.5). A constant is refused unless a reason overrides it.
 * A selected CSF contributes to its factor's goal, and to whatever else is named.
 */
export const adoptCsf = /* @__PURE__ */ (() => {
  const { shape } = Csf;
  return defineCommand('core.adoptCsf', {
    input: Csf.extend({
      id: shape.id.nullable().default(null),
      criteria: shape.criteria.default({ effect: null, knockOn: null, fit: null }),
      selected: shape.selected.default(true),
      overrideReason: shape.overrideReason.default(null),
      rollUp: shape.rollUp.default(null),
      alsoContributesTo: z.array(NodeRef).max(100).default([]),
    }),
    decide(state, { id: wishedId, alsoContributesTo, ...input }, context) {
      const factor = state.get(factors, input.factorId);
      if (!factor) return refuse(...unknownId(state, 'factor', input.factorId, ['factorId']));
      const taken = takenId(state, 'csf', wishedId);
      if (taken.length > 0) return refuse(...taken);
      if (factor.kind === 'constant' && !input.overrideReason) {
        return refuse(
          issue('core/csf_from_constant', { path: ['factorId'], params: { factor: factor.name } }),
        );
      }
      const id = wishedId ?? context.newId('csf');
      const parents = input.selected
        ? [{ kind: 'goal' as const, id: factor.goalId }, ...alsoContributesTo]
        : [];
      return ok([
        csfAdopted({ csf: { id, ...input } }),
        ...parents.map((parent) => linkNodes({ child: { kind: 'csf', id }, parent })),
      ]);
    },
  });
})();
