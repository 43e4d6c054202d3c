import type { Words } from '../kernel/words.ts';

/** English sentences and labels of the core. */
export const coreEn: Words = {
  locale: 'en',
  sentences: {
    // Shape of an input
    invalid_type: {
      says: 'This has the wrong type (given: {value}).',
      repair: 'Give a value of type {expected}.',
    },
    'too_small.string': {
      says: 'This is too short.',
      repair: 'Write at least {minimum} characters.',
    },
    'too_small.number': { says: '{value} is too small.', repair: 'Give {minimum} or more.' },
    'too_small.array': { says: 'There are too few entries.', repair: 'Give at least {minimum}.' },
    too_small: { says: 'This is too small.', repair: 'Give {minimum} or more.' },
    'too_big.string': { says: 'This is too long.', repair: 'Keep it to {maximum} characters.' },
    'too_big.number': { says: '{value} is too large.', repair: 'Give {maximum} or less.' },
    'too_big.array': { says: 'There are too many entries.', repair: 'Give at most {maximum}.' },
    too_big: { says: 'This is too large.', repair: 'Give {maximum} or less.' },
    'invalid_format.date': {
      says: '"{value}" is not a date of the calendar.',
      repair: 'Write it as 2025-03-31.',
    },
    'invalid_format.datetime': {
      says: '"{value}" is not a moment in time.',
      repair: 'Write it in UTC as 2025-03-31T02:00:00.000Z.',
    },
    invalid_format: {
      says: '"{value}" is not written in the expected form.',
      repair: 'Check the form ({format}).',
    },
    invalid_value: {
      says: '"{value}" is not among the accepted values.',
      repair: 'Choose one of: {values}.',
    },
    invalid_union: {
      says: 'This fits none of the accepted forms.',
      repair: 'Check which fields belong together.',
    },
    invalid_key: {
      says: 'A name in this list is not accepted.',
      repair: 'Check the names of the fields.',
    },
    invalid_element: {
      says: 'An entry of this list is not accepted.',
      repair: 'Check the entry named by the path.',
    },
    unrecognized_keys: {
      says: 'There are fields nobody knows: {keys}.',
      repair: 'Remove them, or check their spelling.',
    },
    not_multiple_of: {
      says: '{value} does not fit the step.',
      repair: 'Give a multiple of {divisor}.',
    },
    custom: { says: 'This does not hold.', repair: 'Check the value.' },
    // Kernel
    not_a_command: {
      says: 'This is not a command.',
      repair: 'Send an object with "type" and "input".',
    },
    unknown_command: {
      says: 'There is no command "{type}".',
      repair: 'Check its name, or add the module that brings it.',
    },
    module_absent: {
      says: 'The module "{module}" is not installed, so its part was left out.',
      repair: 'Add the module if you want it.',
    },
    not_a_snapshot: {
      says: 'This is not a saved KpiKit workspace.',
      repair: 'Give the JSON that toJSON wrote, unchanged.',
    },
    unknown_format_version: {
      says: 'The file has format version {version}, which this release cannot read.',
      repair: 'Update the library, or save the file with an older release.',
    },
    unknown_table: {
      says: 'No module knows the table "{table}".',
      repair: 'Add the module or plugin that wrote the file.',
    },
    too_many_rows: {
      says: 'The file holds {rows} rows; at most {most} are accepted.',
      repair: 'Split the file, or raise the limit.',
    },
    newer_module: {
      says: 'The file was written by a newer "{module}" (version {saved}; this is {current}).',
      repair: 'Update the library.',
    },
    migration_missing: {
      says: '"{module}" has no step that lifts records to version {to}.',
      repair: 'Use a release that still has it.',
    },
    duplicate_id: {
      says: 'The id "{id}" stands twice.',
      repair: 'Give each record an id of its own.',
    },
    unsafe_key: { says: 'The field name "{key}" is not accepted.', repair: 'Rename the field.' },
    too_deep: { says: 'The data is nested more than {most} levels deep.', repair: 'Flatten it.' },
    nothing_to_undo: {
      says: 'There is nothing to undo.',
      repair: 'Open the workspace with keep: 1 or more to keep commits.',
    },
    append_only_undo: {
      says: 'Records of "{table}" are never taken back.',
      repair: 'Correct them with a new record.',
    },
    // Core
    'core/person_not_found': {
      says: 'There is no person "{id}".',
      repair: 'Check the id, or add the person with syncDirectory first.',
    },
    'core/org_unit_not_found': {
      says: 'There is no unit "{id}".',
      repair: 'Check the id, or add the unit with syncDirectory first.',
    },
    'core/cycle_not_found': {
      says: 'There is no cycle "{id}".',
      repair: 'Check the id, or open the cycle first.',
    },
    'core/goal_not_found': {
      says: 'There is no goal "{id}".',
      repair: 'Check the id, or create the goal first.',
    },
    'core/factor_not_found': {
      says: 'There is no factor "{id}".',
      repair: 'Check the id, or add the factor first.',
    },
    'core/csf_not_found': {
      says: 'There is no CSF "{id}".',
      repair: 'Check the id, or adopt the CSF first.',
    },
    'core/kpi_not_found': {
      says: 'There is no KPI "{id}".',
      repair: 'Check the id, or create the KPI first.',
    },
    'core/link_not_found': { says: 'There is no link "{id}".', repair: 'Check the id.' },
    'core/id_taken': {
      says: 'The id "{id}" is already in use.',
      repair: 'Choose another id, or leave it out to get a fresh one.',
    },
    'core/link_exists': {
      says: 'These two are already linked (link "{id}").',
      repair: 'Remove that link first if you want another weight or share.',
    },
    'core/circular_link': {
      says: 'This would make a figure feed itself: {circle}.',
      repair: 'Remove one link of the circle.',
    },
    'core/csf_from_constant': {
      says: '"{factor}" is a constant: effort hardly moves it.',
      repair: 'Choose a variable, or give overrideReason.',
    },
    'core/kpi_status_refused': {
      says: 'A KPI cannot go from {from} to {to}.',
      repair: 'The way is draft → proposed → active → closed or dropped.',
    },
    'core/kpi_is_over': {
      says: 'The KPI "{id}" is {status} and takes no more changes.',
      repair: 'Open a new KPI in the running cycle.',
    },
    'core/period_reversed': {
      says: 'The period ends ({endOn}) before it begins ({startOn}).',
      repair: 'Swap the dates or correct one.',
    },
    'core/unknown_time_zone': {
      says: '"{value}" is not a time zone.',
      repair: 'Write it as Asia/Ho_Chi_Minh.',
    },
    ends_before_start: {
      says: 'The period ends before it begins.',
      repair: 'Swap the dates or correct one.',
    },
    high_below_low: {
      says: 'The upper bound lies below the lower one.',
      repair: 'Swap the bounds or correct one.',
    },
  },
  labels: {
    'core.settings': 'Settings',
    'core.orgUnits': 'Units',
    'core.people': 'People',
    'core.cycles': 'Cycles',
    'core.goals': 'Goals',
    'core.factors': 'Factors',
    'core.csfs': 'Critical success factors',
    'core.kpis': 'KPIs',
    'core.links': 'Links',
    'core.measurements': 'Measurements',
    'core.targetRevisions': 'Target revisions',
    'core.coreValues': 'Core values',
    'core.changeSettings': 'Change settings',
    'core.syncDirectory': 'Bring in people and units',
    'core.openCycle': 'Open a cycle',
    'core.createGoal': 'Create a goal',
    'core.addFactor': 'Add a factor',
    'core.adoptCsf': 'Adopt a CSF',
    'core.createKpi': 'Create a KPI',
    'core.changeKpiStatus': 'Change a KPI’s status',
    'core.reviseTarget': 'Revise a target',
    'core.linkNodes': 'Link',
    'core.unlinkNodes': 'Remove a link',
    'core.recordMeasurement': 'Record a measurement',
    'core.addCoreValue': 'Add a core value',
    'core.settingsChanged': 'Settings changed',
    'core.orgUnitSaved': 'Unit saved',
    'core.personSaved': 'Person saved',
    'core.cycleOpened': 'Cycle opened',
    'core.goalCreated': 'Goal created',
    'core.factorAdded': 'Factor added',
    'core.csfAdopted': 'CSF adopted',
    'core.kpiCreated': 'KPI created',
    'core.kpiStatusChanged': 'KPI status changed',
    'core.targetRevised': 'Target revised',
    'core.linkAdded': 'Link added',
    'core.linkRemoved': 'Link removed',
    'core.measurementRecorded': 'Measurement recorded',
    'core.coreValueAdded': 'Core value added',
    'level.company': 'Company',
    'level.department': 'Department',
    'level.team': 'Team',
    'level.individual': 'Individual',
    'factorKind.variable': 'variable',
    'factorKind.constant': 'constant',
    'kpiStatus.draft': 'draft',
    'kpiStatus.proposed': 'proposed',
    'kpiStatus.active': 'active',
    'kpiStatus.closed': 'closed',
    'kpiStatus.dropped': 'dropped',
    'status.on_track': 'on track',
    'status.at_risk': 'at risk',
    'status.off_track': 'off track',
    'status.achieved': 'achieved',
    'status.missed': 'missed',
    'status.stale': 'stale',
    'status.no_data': 'no data',
  },
};
