// The module
export { core } from './module.ts';

// Kernel: results and issues
export { issue, type Issue, type IssueDetails, type IssueParams } from './kernel/issue.ts';
export { readInput } from './kernel/read-input.ts';
export { RefusedError } from './kernel/refused-error.ts';
export { type Failure, ok, refuse, type Result, type Success } from './kernel/result.ts';
export type { StandardAnswer, StandardIssue, StandardSchema } from './kernel/standard-schema.ts';
export { unwrap } from './kernel/unwrap.ts';
export { UsageError } from './kernel/usage-error.ts';

// Kernel: handles
export type { AnyCommand, AnyEvent, AnyTable, AnyView } from './kernel/any-handle.ts';
export {
  type Command,
  type CommandDefinition,
  type CommandHandle,
  type Decision,
  defineCommand,
  foreignCommand,
  optional,
} from './kernel/define-command.ts';
export {
  type AppliedFact,
  defineEvent,
  type EventDefinition,
  type EventHandle,
  foreignEvent,
} from './kernel/define-event.ts';
export { defineModule, definePlugin, type Module, type Plugin } from './kernel/define-module.ts';
export {
  defineTable,
  foreignTable,
  type TableHandle,
  type TableOptions,
} from './kernel/define-table.ts';
export { defineView } from './kernel/define-view.ts';
export { anonymous, type Event, type Fact } from './kernel/fact.ts';
export type { Migration } from './kernel/migration.ts';
export type { Write } from './kernel/write.ts';

// Kernel: hooks
export {
  type AdmitScene,
  admit,
  type Cause,
  type CommitScene,
  type DataOf,
  guard,
  guardCommit,
  type GuardScene,
  type Hook,
  type HookKind,
  on,
  type ParsedOf,
  type ReactScene,
  transform,
  type TransformScene,
  type Veto,
  when,
} from './kernel/hooks.ts';

// Kernel: engine and workspace
export type { Change, Row } from './kernel/change.ts';
export type { Commit } from './kernel/commit.ts';
export type { Context } from './kernel/context.ts';
export {
  createEngine,
  type Engine,
  type EngineOptions,
  type Erased,
} from './kernel/create-engine.ts';
export {
  createWorkspace,
  type EventOf,
  type ListenerFailure,
  type Workspace,
  type WorkspaceOptions,
} from './kernel/create-workspace.ts';
export type { Described, Description } from './kernel/describe.ts';
export { eraseFromEvent } from './kernel/erase-person.ts';
export type { ReadOptions, Snapshot } from './kernel/json.ts';
export { limits, type Limits } from './kernel/limits.ts';
export type { Listener, ListenerError } from './kernel/listeners.ts';
export type { Registry, SignedHook } from './kernel/registry.ts';
export type { Dropped } from './kernel/run.ts';
export type { State, ViewHandle, ViewJournal } from './kernel/state.ts';
export type { Table } from './kernel/table.ts';
export type { Watch } from './kernel/watch.ts';

// Kernel: reading by role
export type { ReadRules, Relation } from './kernel/read-rules.ts';
export { type ReadPolicy, type Seen, type VisibleState, visibleTo } from './kernel/visible-to.ts';

// Kernel: replicas of what a reader may see
export { applyChanges } from './kernel/apply-changes.ts';
export { openReplica } from './kernel/open-replica.ts';
export type { ReplicaChanges, ReplicaReader, ReplicaSnapshot } from './kernel/replica-json.ts';
export type { Replica } from './kernel/replica.ts';
export { visibleChanges } from './kernel/visible-changes.ts';
export { visibleSnapshot } from './kernel/visible-snapshot.ts';

// Kernel: words
export { explain, type Explained } from './kernel/explain.ts';
export { fill, labelOf, mergeWords, type Sentence, type Words } from './kernel/words.ts';

// Model: nouns
export { type Archive, archiveOf } from './model/archive-of.ts';
export { CoreValue } from './model/core-value.ts';
export { Csf } from './model/csf.ts';
export { type CustomFields, customFields } from './model/custom-fields.ts';
export { Cycle } from './model/cycle.ts';
export { Factor } from './model/factor.ts';
export { Goal } from './model/goal.ts';
export { GoalRevision } from './model/goal-revision.ts';
export {
  CoreValueId,
  CsfId,
  CycleId,
  FactorId,
  GoalId,
  KpiId,
  LinkId,
  MeasurementId,
  OrgUnitId,
  PersonId,
  TargetRevisionId,
} from './model/ids.ts';
export { KpiResult, KpiResultId } from './model/kpi-result.ts';
export { Kpi, KpiOwner, KpiStatus, PastValue } from './model/kpi.ts';
export { Level } from './model/level.ts';
export { Link } from './model/link.ts';
export { Measurement } from './model/measurement.ts';
export { Method } from './model/method.ts';
export { nodeKey, NodeRef } from './model/node-ref.ts';
export { OrgUnit } from './model/org-unit.ts';
export { Person, Placement } from './model/person.ts';
export { Plan, type PlanInput, PlanMeasurement, PlanNode } from './model/plan.ts';
export { resultOf } from './model/result-of.ts';
export { results } from './model/results.ts';
export { RollUp } from './model/roll-up.ts';
export { WorkspaceSettings } from './model/settings.ts';
export { RevisionCause, TargetRevision } from './model/target-revision.ts';
export { Extra, Name, Text } from './model/text.ts';
export { Unit } from './model/unit.ts';

// Model: tables, views and questions
export { blankNode } from './model/blank-node.ts';
export { type LinkMap, linkMap, pathUp } from './model/link-map.ts';
export { managersOf, orgPolicy } from './model/org-policy.ts';
export { placementOf } from './model/placement-of.ts';
export { csfNode, factorNode, goalNode, kpiNode, planOf } from './model/plan-of.ts';
export {
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

// Commands
export { addCoreValue } from './commands/add-core-value.ts';
export { addFactor } from './commands/add-factor.ts';
export { adoptCsf } from './commands/adopt-csf.ts';
export { changeKpiStatus } from './commands/change-kpi-status.ts';
export { changeSettings } from './commands/change-settings.ts';
export { closeCycle } from './commands/close-cycle.ts';
export { correctResult } from './commands/correct-result.ts';
export { createGoal } from './commands/create-goal.ts';
export { createKpi } from './commands/create-kpi.ts';
export { linkNodes } from './commands/link-nodes.ts';
export { openCycle } from './commands/open-cycle.ts';
export { recordMeasurement } from './commands/record-measurement.ts';
export { reviseTarget } from './commands/revise-target.ts';
export { syncDirectory } from './commands/sync-directory.ts';
export { changeGoalStatus } from './commands/change-goal-status.ts';
export { editCoreValue } from './commands/edit-core-value.ts';
export { editCsf } from './commands/edit-csf.ts';
export { editCycle } from './commands/edit-cycle.ts';
export { editFactor } from './commands/edit-factor.ts';
export { editGoal } from './commands/edit-goal.ts';
export { editKpi } from './commands/edit-kpi.ts';
export { reviseGoalTarget } from './commands/revise-goal-target.ts';
export { unlinkNodes } from './commands/unlink-nodes.ts';

// Events
export { coreValueAdded } from './events/core-value-added.ts';
export { csfAdopted } from './events/csf-adopted.ts';
export { cycleClosed } from './events/cycle-closed.ts';
export { cycleOpened } from './events/cycle-opened.ts';
export { factorAdded } from './events/factor-added.ts';
export { goalCreated } from './events/goal-created.ts';
export { kpiCreated } from './events/kpi-created.ts';
export { kpiStatusChanged } from './events/kpi-status-changed.ts';
export { linkAdded } from './events/link-added.ts';
export { linkRemoved } from './events/link-removed.ts';
export { measurementRecorded } from './events/measurement-recorded.ts';
export { orgUnitSaved } from './events/org-unit-saved.ts';
export { personSaved } from './events/person-saved.ts';
export { resultRecorded } from './events/result-recorded.ts';
export { settingsChanged } from './events/settings-changed.ts';
export { coreValueEdited } from './events/core-value-edited.ts';
export { csfEdited } from './events/csf-edited.ts';
export { cycleEdited } from './events/cycle-edited.ts';
export { factorEdited } from './events/factor-edited.ts';
export { goalEdited } from './events/goal-edited.ts';
export { goalStatusChanged } from './events/goal-status-changed.ts';
export { goalTargetRevised } from './events/goal-target-revised.ts';
export { kpiEdited } from './events/kpi-edited.ts';
export { targetRevised } from './events/target-revised.ts';

// Foundation
export {
  attributeChange,
  type ChangeAttribution,
  type PartEffect,
} from './foundation/attribute-change.ts';
export { type ClassifiedPart, classify, type Judgement } from './foundation/classify.ts';
export { type CompiledFormula, compileFormula } from './foundation/compile-formula.ts';
export { driverTreeOf } from './foundation/driver-tree-of.ts';
export type { DriverNode, DriverTree } from './foundation/driver-tree.ts';
export { evaluate, type Evaluation, type NoValueReason } from './foundation/evaluate.ts';
export { type Expression, formulaFrom, type FormulaParts } from './foundation/formula-from.ts';
export { formulaOf } from './foundation/formula-of.ts';
export type { Formula, Operator, Step } from './foundation/formula.ts';
export { parseFormula, type ParseOptions } from './foundation/parse-formula.ts';
export { partKey } from './foundation/part-key.ts';
export type { PartFigures } from './foundation/part-values.ts';
export {
  type Lever,
  type LeverCriteria,
  type LeverInput,
  type LeverRanking,
  rankLevers,
} from './foundation/rank-levers.ts';
export type { NumberLocale } from './foundation/read-number.ts';
export {
  type PartSensitivity,
  type Reach,
  type Sensitivity,
  sensitivityOf,
} from './foundation/sensitivity-of.ts';
export {
  type NoSolutionReason,
  type Solution,
  solveFor,
  type SolveOptions,
} from './foundation/solve-for.ts';
export { type CsfSuggestion, type CsfSuggestions, suggestCsfs } from './foundation/suggest-csfs.ts';
export { type Trace, type TraceLink, traceOf, type TraceReport } from './foundation/trace-of.ts';
export { unitOf, type UnitReport } from './foundation/unit-of.ts';

// Measure
export { type Actual, actualOf } from './measure/actual-of.ts';
export { buildsUp } from './measure/builds-up.ts';
export { cappedRatio } from './measure/capped-ratio.ts';
export {
  type ConfidenceOptions,
  type ConfidenceReading,
  confidenceTrend,
  type ConfidenceTrend,
} from './measure/confidence-trend.ts';
export { type Expected, expectedOf } from './measure/expected-of.ts';
export { expectedShare } from './measure/expected-share.ts';
export { type Forecast, forecastOf } from './measure/forecast-of.ts';
export { isClose } from './measure/is-close.ts';
export { isMet } from './measure/is-met.ts';
export type { Measurable, Reading, TargetInput } from './measure/measurable.ts';
export { Money } from './measure/money.ts';
export type { PaceCurve, PacePoint } from './measure/pace-curve.ts';
export { type Pace, paceOf, type PacePolicy } from './measure/pace-of.ts';
export { type Progress, progressOf } from './measure/progress-of.ts';
export type { ProgressPolicy } from './measure/progress-policy.ts';
export { type Ratio, ratioOf, type RatioReason } from './measure/ratio-of.ts';
export {
  defaultThresholds,
  type Status,
  statusOf,
  type StatusPolicy,
  type StatusReport,
  type StatusThresholds,
} from './measure/status-of.ts';
export { sumOfMoney } from './measure/sum-of-money.ts';
export { sumOf } from './measure/sum-of.ts';
export { type Comparator, Target, type TargetKind } from './measure/target.ts';

// Time
export { addDays } from './time/add-days.ts';
export { addMonths } from './time/add-months.ts';
export { CycleKind } from './time/cycle-kind.ts';
export { type CalendarCycle, cycleOf, type CycleOptions } from './time/cycle-of.ts';
export { dateInZone } from './time/date-in-zone.ts';
export { dayNumber } from './time/day-number.ts';
export { daysBetween } from './time/days-between.ts';
export { epochOfWall } from './time/epoch-of-wall.ts';
export { epochOf } from './time/epoch-of.ts';
export { instantInZone } from './time/instant-in-zone.ts';
export type { InstantWindow } from './time/instant-window.ts';
export { Instant } from './time/instant.ts';
export { isInPeriod } from './time/is-in-period.ts';
export { isPlainDate } from './time/is-plain-date.ts';
export { isTimeZone } from './time/is-time-zone.ts';
export { isWorkingDay } from './time/is-working-day.ts';
export { nextCycle } from './time/next-cycle.ts';
export { offsetAt } from './time/offset-at.ts';
export { Period } from './time/period.ts';
export { plainDateOf } from './time/plain-date-of.ts';
export { PlainDate } from './time/plain-date.ts';
export { startOfDay } from './time/start-of-day.ts';
export { toInstant } from './time/to-instant.ts';
export { weekdayOf, weekdayOfDay } from './time/weekday-of.ts';
export { windowInZone } from './time/window-in-zone.ts';
export { WorkingCalendar } from './time/working-calendar.ts';
export { workingDaysBetween } from './time/working-days-between.ts';
export type { ZonedPeriod } from './time/zoned-period.ts';

// Sheets
export { atSheetRows } from './sheet/at-sheet-rows.ts';
export type { Cell, SheetRows } from './sheet/cell.ts';
export { type ExportOptions, exportRows } from './sheet/export-rows.ts';
export { headerWords } from './sheet/header-words.ts';
export type { ImportOptions } from './sheet/import-options.ts';
export { importRows, type SheetImport } from './sheet/import-rows.ts';
export { type CsvOptions, readCsv } from './sheet/read-csv.ts';
export type { SheetMapping } from './sheet/read-header.ts';
export type { SheetField } from './sheet/sheet-field.ts';
export { toCsv, type ToCsvOptions } from './sheet/to-csv.ts';

// Words for screens
export { formatValue } from './words/format-value.ts';
export { minorDigitsOf } from './words/minor-digits-of.ts';
export { nameOf, type NameOf, type PeopleReader } from './words/name-of.ts';
export { type OkrGrade, okrGrades, type OkrScore, okrScore } from './words/okr-score.ts';
export { okrWords } from './words/okr-words.ts';

// Privacy
export { type DueErasure, dueForErasure } from './privacy/due-for-erasure.ts';
export { exportPerson, type PersonExport } from './privacy/export-person.ts';
export {
  type FieldChange,
  type HistoryEntry,
  historyOf,
  type HistoryQuestion,
  type KeptCommit,
} from './privacy/history-of.ts';
export {
  type PersonalDataInventory,
  personalDataInventory,
  type PersonalField,
} from './privacy/personal-data-inventory.ts';
export { RetentionRule } from './privacy/retention-rule.ts';

// Change discipline
export { bookFreeze } from './discipline/book-freeze.ts';
export { changeCostOf } from './discipline/change-cost-of.ts';
export {
  type Churn,
  type ChurningKpi,
  churnOf,
  type ChurnRevision,
  type KpiChurn,
  type PersonChurn,
} from './discipline/churn-of.ts';
export { FreezePolicy, type FreezePolicyInput, FreezeRule } from './discipline/freeze-policy.ts';
export { freezeTargets } from './discipline/freeze-targets.ts';

// Scorecard
export { type ReachedLevel, scoreOf } from './scorecard/score-of.ts';
export { type ScorecardOptions, scorecardOf } from './scorecard/scorecard-of.ts';
export { ScorecardPolicy, ScoreLevels } from './scorecard/scorecard-policy.ts';
export type { HouseLine, Scorecard, ScorecardLine } from './scorecard/scorecard.ts';

// Policy
export { can } from './policy/can.ts';
export { coreRules } from './policy/core-rules.ts';
export type { Permission } from './policy/permission-for.ts';
export { Policy, type PolicyInput, PolicyRule, PolicySubject } from './policy/policy.ts';
export { policyPlugin, type PolicyPluginOptions } from './policy/policy-plugin.ts';
export { Role } from './policy/role.ts';
