import {
  defineCommand,
  defineEvent,
  definePlugin,
  defineTable,
  guard,
  issue,
  kpis,
  ok,
  recordMeasurement,
  when,
} from '@kpikit/core';
import * as z from 'zod';

// #region plugin
const Visit = z.strictObject({ id: z.string(), kpiId: z.string(), customers: z.int() });
export const visits = defineTable('acme.visits', Visit);

export const visitMade = defineEvent('acme.visitMade', {
  data: Visit,
  apply: (write, { data }) => write.put(visits, data),
});

export const makeVisit = defineCommand('acme.makeVisit', {
  input: Visit.omit({ id: true }),
  decide: (_state, visit, { newId }) => ok([visitMade({ ...visit, id: newId('visit') })]),
});

export const houseVisits = definePlugin({
  id: 'acme',
  tables: [visits],
  commands: [makeVisit],
  events: [visitMade],
  hooks: [
    // A veto: a visit counts for a running KPI only.
    guard(makeVisit, ({ command, after }) =>
      after.get(kpis, command.input.kpiId)?.status === 'active'
        ? null
        : issue('acme/kpi_not_running', { path: ['kpiId'] }),
    ),
    // A reaction: every visit becomes a reading of its KPI, in the same commit.
    when(visitMade, ({ event: { data } }) => [
      recordMeasurement({ kpiId: data.kpiId, value: data.customers }),
    ]),
  ],
});
// #endregion
