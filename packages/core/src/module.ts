import { addCoreValue } from './commands/add-core-value.ts';
import { addFactor } from './commands/add-factor.ts';
import { adoptCsf } from './commands/adopt-csf.ts';
import { changeGoalStatus } from './commands/change-goal-status.ts';
import { changeKpiStatus } from './commands/change-kpi-status.ts';
import { changeSettings } from './commands/change-settings.ts';
import { closeCycle } from './commands/close-cycle.ts';
import { correctResult } from './commands/correct-result.ts';
import { createGoal } from './commands/create-goal.ts';
import { createKpi } from './commands/create-kpi.ts';
import { editCoreValue } from './commands/edit-core-value.ts';
import { editCsf } from './commands/edit-csf.ts';
import { editCycle } from './commands/edit-cycle.ts';
import { editFactor } from './commands/edit-factor.ts';
import { editGoal } from './commands/edit-goal.ts';
import { editKpi } from './commands/edit-kpi.ts';
import { keepCycleClosed } from './commands/keep-cycle-closed.ts';
import { linkNodes } from './commands/link-nodes.ts';
import { openCycle } from './commands/open-cycle.ts';
import { recordMeasurement } from './commands/record-measurement.ts';
import { reviseGoalTarget } from './commands/revise-goal-target.ts';
import { reviseTarget } from './commands/revise-target.ts';
import { syncDirectory } from './commands/sync-directory.ts';
import { unlinkNodes } from './commands/unlink-nodes.ts';
import { coreValueAdded } from './events/core-value-added.ts';
import { coreValueEdited } from './events/core-value-edited.ts';
import { csfAdopted } from './events/csf-adopted.ts';
import { csfEdited } from './events/csf-edited.ts';
import { cycleClosed } from './events/cycle-closed.ts';
import { cycleEdited } from './events/cycle-edited.ts';
import { cycleOpened } from './events/cycle-opened.ts';
import { factorAdded } from './events/factor-added.ts';
import { factorEdited } from './events/factor-edited.ts';
import { goalCreated } from './events/goal-created.ts';
import { goalEdited } from './events/goal-edited.ts';
import { goalStatusChanged } from './events/goal-status-changed.ts';
import { goalTargetRevised } from './events/goal-target-revised.ts';
import { kpiCreated } from './events/kpi-created.ts';
import { kpiEdited } from './events/kpi-edited.ts';
import { kpiStatusChanged } from './events/kpi-status-changed.ts';
import { linkAdded } from './events/link-added.ts';
import { linkRemoved } from './events/link-removed.ts';
import { measurementRecorded } from './events/measurement-recorded.ts';
import { orgUnitSaved } from './events/org-unit-saved.ts';
import { personSaved } from './events/person-saved.ts';
import { resultRecorded } from './events/result-recorded.ts';
import { settingsChanged } from './events/settings-changed.ts';
import { targetRevised } from './events/target-revised.ts';
import { defineModule } from './kernel/define-module.ts';
import { linkMap } from './model/link-map.ts';
import { results } from './model/results.ts';
import {
  coreValues,
  csfs,
  cycles,
  factors,
  goalRevisions,
  goals,
  kpis,
  links,
  measurements,
  orgUnits,
  people,
  settings,
  targetRevisions,
} from './model/tables.ts';

/** The nouns every other module stands on. */
export const core = /* @__PURE__ */ defineModule({
  id: 'core',
  tables: [
    settings,
    orgUnits,
    people,
    cycles,
    goals,
    factors,
    csfs,
    kpis,
    links,
    measurements,
    targetRevisions,
    coreValues,
    goalRevisions,
    results,
  ],
  views: [linkMap],
  commands: [
    changeSettings,
    syncDirectory,
    openCycle,
    createGoal,
    addFactor,
    adoptCsf,
    createKpi,
    changeKpiStatus,
    reviseTarget,
    linkNodes,
    unlinkNodes,
    recordMeasurement,
    addCoreValue,
    closeCycle,
    correctResult,
    editCycle,
    editGoal,
    reviseGoalTarget,
    changeGoalStatus,
    editFactor,
    editCsf,
    editKpi,
    editCoreValue,
  ],
  events: [
    settingsChanged,
    orgUnitSaved,
    personSaved,
    cycleOpened,
    goalCreated,
    factorAdded,
    csfAdopted,
    kpiCreated,
    kpiStatusChanged,
    targetRevised,
    linkAdded,
    linkRemoved,
    measurementRecorded,
    coreValueAdded,
    resultRecorded,
    cycleClosed,
    cycleEdited,
    goalEdited,
    goalTargetRevised,
    goalStatusChanged,
    factorEdited,
    csfEdited,
    kpiEdited,
    coreValueEdited,
  ],
  hooks: keepCycleClosed,
});
