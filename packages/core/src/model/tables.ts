import { defineTable } from '../kernel/define-table.ts';
import { CoreValue } from './core-value.ts';
import { Csf } from './csf.ts';
import { Cycle } from './cycle.ts';
import { Factor } from './factor.ts';
import { Goal } from './goal.ts';
import { GoalRevision } from './goal-revision.ts';
import { Kpi } from './kpi.ts';
import { Link } from './link.ts';
import { Measurement } from './measurement.ts';
import { OrgUnit } from './org-unit.ts';
import { Person } from './person.ts';
import { WorkspaceSettings } from './settings.ts';
import { TargetRevision } from './target-revision.ts';

export const settings = /* @__PURE__ */ defineTable('core.settings', WorkspaceSettings);
export const orgUnits = /* @__PURE__ */ defineTable('core.orgUnits', OrgUnit);
export const people = /* @__PURE__ */ defineTable('core.people', Person, {
  personal: ['name', 'title'],
  readers: { about: (person) => [person.id], fields: { name: ['everyone'], title: ['everyone'] } },
});
export const cycles = /* @__PURE__ */ defineTable('core.cycles', Cycle);
export const goals = /* @__PURE__ */ defineTable('core.goals', Goal);
export const factors = /* @__PURE__ */ defineTable('core.factors', Factor);
export const csfs = /* @__PURE__ */ defineTable('core.csfs', Csf);
export const kpis = /* @__PURE__ */ defineTable('core.kpis', Kpi, {
  readers: {
    about: (kpi) => kpi.owners.map((owner) => owner.personId),
    participants: (kpi) => [kpi.leadId, ...kpi.supporterIds],
    confidential: (kpi) => kpi.confidential,
  },
});
export const links = /* @__PURE__ */ defineTable('core.links', Link);
export const measurements = /* @__PURE__ */ defineTable('core.measurements', Measurement, {
  personal: ['note', 'evidence'],
  readers: { about: (reading) => [reading.by] },
});
export const targetRevisions = /* @__PURE__ */ defineTable('core.targetRevisions', TargetRevision, {
  personal: ['why'],
  appendOnly: true,
  readers: { about: (revision) => [revision.by], fields: { why: ['everyone'] } },
});
export const goalRevisions = /* @__PURE__ */ defineTable('core.goalRevisions', GoalRevision, {
  personal: ['why'],
  appendOnly: true,
  readers: { about: (revision) => [revision.by], fields: { why: ['everyone'] } },
});
export const coreValues = /* @__PURE__ */ defineTable('core.coreValues', CoreValue);
