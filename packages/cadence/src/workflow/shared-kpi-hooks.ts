import { foreignEvent, KpiId, Name, PersonId, when } from '@kpikit/core';
import * as z from 'zod';
import { includeKpi } from '../commands/include-kpi.ts';

const Shared = /* @__PURE__ */ (() =>
  z.object({ kpiId: KpiId, ownerIds: z.array(PersonId), rhythm: Name.nullable() }))();

/** The alignment's own facts, as far as the rhythm needs them. */
export const cooperationAccepted = /* @__PURE__ */ foreignEvent(
  'alignment.cooperationAccepted',
  Shared,
);
export const coOwnershipAccepted = /* @__PURE__ */ foreignEvent(
  'alignment.coOwnershipAccepted',
  Shared,
);

/** Whoever helps with a KPI or shares it checks in on it from then on (B3.4, B3.5). */
export const sharedKpiHooks = /* @__PURE__ */ (() =>
  [cooperationAccepted, coOwnershipAccepted].map((accepted) =>
    when(accepted, ({ event: { data } }) =>
      data.ownerIds.map((personId) =>
        includeKpi({ personId, kpiId: data.kpiId, rhythm: data.rhythm }),
      ),
    ),
  ))();
