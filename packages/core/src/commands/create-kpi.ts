import * as z from 'zod';
import { kpiCreated } from '../events/kpi-created.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Kpi } from '../model/kpi.ts';
import { NodeRef } from '../model/node-ref.ts';
import { takenId, unknownNode } from './known.ts';
import { KpiOwners } from './kpi-owners.ts';
import { linkNodes } from './link-nodes.ts';
import { unknownInKpi } from './unknown-in-kpi.ts';
import { wrongRate } from './wrong-rate.ts';

/** What a KPI feeds, said while it is made: the sugar for one link each (B3.1). */
const Contribution = /* @__PURE__ */ (() =>
  NodeRef.extend({
    weight: z.number().nonnegative().default(1),
    share: z.number().positive().max(1).default(1),
  }))();

const Input = /* @__PURE__ */ (() => {
  const { shape } = Kpi;
  return Kpi.extend({
    id: shape.id.nullable().default(null),
    level: shape.level.default('individual'),
    owners: KpiOwners.default([]),
    leadId: shape.leadId.default(null),
    supporterIds: shape.supporterIds.default([]),
    orgUnitId: shape.orgUnitId.default(null),
    cycleId: shape.cycleId.default(null),
    period: shape.period.default(null),
    baseline: shape.baseline.default(null),
    unit: shape.unit.default(() => ({ kind: 'number' as const, currency: null, noun: null })),
    method: shape.method.default(null),
    rateOf: shape.rateOf.default(null),
    rollUp: shape.rollUp.default(null),
    history: shape.history.default([]),
    tags: shape.tags.default([]),
    confidential: shape.confidential.default(false),
    status: z.enum(['draft', 'proposed', 'active']).default('draft'),
    extra: shape.extra.default({}),
    contributesTo: z.array(Contribution).max(100).default([]),
  });
})();

/** Makes a KPI, a draft unless said otherwise, and links it to what it feeds. */
export const createKpi = /* @__PURE__ */ (() =>
  defineCommand('core.createKpi', {
    input: Input,
    decide(state, { id: wishedId, contributesTo, ...input }, context) {
      const issues = [
        ...takenId(state, 'kpi', wishedId),
        ...unknownInKpi(state, input),
        ...wrongRate(state, wishedId, input.rateOf),
        ...contributesTo.flatMap((ref, index) =>
          unknownNode(state, ref, ['contributesTo', index, 'id']),
        ),
      ];
      if (issues.length > 0) return refuse(...issues);
      const id = wishedId ?? context.newId('kpi');
      return ok([
        // The new key stands first: one that follows a spread costs every record a hidden class.
        kpiCreated({ kpi: { id, ...input } }),
        ...contributesTo.map(({ weight, share, ...parent }) =>
          linkNodes({ child: { kind: 'kpi', id }, parent, weight, share }),
        ),
      ]);
    },
  }))();
