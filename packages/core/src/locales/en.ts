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
    hidden_characters: {
      says: 'The text holds characters that cannot be seen or that garble the text around them.',
      repair: 'Type the text again instead of pasting it.',
    },
    too_deep: { says: 'The data is nested more than {most} levels deep.', repair: 'Flatten it.' },
    not_a_replica: {
      says: 'This is not the whole of a replica.',
      repair: 'Send the JSON that visibleSnapshot made, as it is.',
    },
    not_changes: {
      says: 'These are not the changes of a replica.',
      repair: 'Send the JSON that visibleChanges made, as it is.',
    },
    replica_gap: {
      says: 'The replica is at version {version}; these changes begin at {from}.',
      repair: 'Load the whole again with visibleSnapshot, then go on with changes.',
    },
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
    'core/circular_rate': {
      says: 'This would make a figure a rate of itself: {circle}.',
      repair: 'Let the rate apply to an amount that is counted on its own.',
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
    // Formulas and money
    'core/formula_too_long': {
      says: 'The formula has {length} characters; at most {most} are read.',
      repair: 'Split it into several formulas.',
    },
    'core/formula_too_deep': {
      says: 'The formula nests more than {most} levels deep (character {at}).',
      repair: 'Split it into several formulas.',
    },
    'core/formula_unexpected.part': {
      says: 'At character {at} a part is missing (found: “{found}”).',
      repair: 'Write a name, a number or an opening bracket there.',
    },
    'core/formula_unexpected.operator': {
      says: 'At character {at} a sign is missing before “{found}”.',
      repair: 'Write + − × ÷ or a bracket there; put names with signs in [brackets].',
    },
    'core/formula_unexpected.)': {
      says: 'At character {at} a bracket is not closed.',
      repair: 'Close it with ).',
    },
    'core/formula_unexpected.]': {
      says: 'At character {at} a name in [ is not closed.',
      repair: 'Close it with ].',
    },
    'core/formula_unexpected.name': {
      says: 'At character {at} the name in brackets is empty.',
      repair: 'Write the name between [ and ].',
    },
    'core/formula_unexpected': {
      says: 'At character {at} the formula cannot be read (found: “{found}”).',
      repair: 'Expected: {expected}.',
    },
    'core/formula_unknown_function': {
      says: '“{found}” at character {at} is no function.',
      repair: 'Use min, max, sum or avg, or put the name in [brackets].',
    },
    'core/formula_number_too_large': {
      says: 'The number {found} at character {at} is too large.',
      repair: 'Count in thousands or millions.',
    },
    'core/formula_number_not_in_locale': {
      says: '“{found}” at character {at} is not a number in this language ({locale}).',
      repair: 'Write it as the language does.',
    },
    'core/formula_ambiguous_number': {
      says: '“{found}” at character {at} can be read in two ways.',
      repair: 'Write 1000 and 0.7, or say in which language to read it.',
    },
    'core/formula_ambiguous_hyphen': {
      says: 'The hyphen in “{found}” at character {at} may be a minus or part of a name.',
      repair: 'Put spaces around a minus, and names in [brackets].',
    },
    'core/formula_circular': {
      says: '“{part}” is made of itself: {path}.',
      repair: 'Take one formula out of the circle.',
    },
    'core/formula_without_result': {
      says: 'The formula does not say what it makes.',
      repair: 'Begin it with a name: Revenue = …',
    },
    'core/formula_defined_twice': {
      says: '“{part}” is defined twice.',
      repair: 'Keep one of the formulas.',
    },
    'core/formula_not_defined': {
      says: 'No formula makes “{part}”.',
      repair: 'Check the name, or add its formula.',
    },
    'core/formula_unit_mismatch': {
      says: 'At character {at}, {found} and {expected} cannot be added.',
      repair: 'Bring both to one unit.',
    },
    'core/part_unknown': { says: 'The formulas have no part “{part}”.', repair: 'Check the name.' },
    'core/part_reason_missing': {
      says: '“{part}” is called variable or constant without a reason.',
      repair: 'Say why effort moves it, or why it does not.',
    },
    'core/currency_mismatch': {
      says: 'The amount is in {found}, the sum in {expected}.',
      repair: 'Convert it first.',
    },
    'core/amount_out_of_range': {
      says: 'The amount is no whole number of minor units, or the sum is too large.',
      repair: 'Give whole minor units.',
    },
    'core/part_unclassified': {
      says: '“{part}” is neither called variable nor constant.',
      repair: 'Decide which it is, and say why.',
    },
    'core/quality_is_no_constant': {
      says: '“{part}” chiefly guards quality, so it is not set aside as a constant.',
      repair: 'Call it a variable.',
    },
    'core/cycle_is_closed': {
      says: 'The cycle "{id}" is closed and stays as it was.',
      repair: 'Use the running cycle; correct a frozen result with correctResult.',
    },
    'core/inner_cycle_open': {
      says: 'The cycle "{id}" inside this one is still open.',
      repair: 'Close it first.',
    },
    'core/result_not_found': {
      says: 'The KPI "{id}" has no frozen result.',
      repair: 'Close its cycle first; while it runs, record a measurement.',
    },
    'core/no_rule': {
      says: 'No rule of the house allows "{command}".',
      repair: 'Add a rule for it to the policy.',
    },
    'core/role_not_allowed': {
      says: 'You may not do this (you are: {roles}; it takes: {allowed}).',
      repair: 'Ask somebody who may, or change the rule of "{command}".',
    },
    'core/not_a_deputy': {
      says: 'You are not named to act in this person’s place.',
      repair: 'Act for yourself, or name a deputy in the policy before "{command}".',
    },
    'core/core_value_not_found': {
      says: 'There is no core value "{id}".',
      repair: 'Check the id, or add the core value first.',
    },
    'core/owner_twice': {
      says: 'Somebody is named twice among the owners.',
      repair: 'Name each owner once, with their whole part.',
    },
    'core/parts_not_100': {
      says: 'The owners’ parts add up to {sum}, not to 100.',
      repair: 'Make the parts 100 in all, or equal where the KPI is undivided.',
    },
    'core/kpi_has_readings': {
      says: 'KPI "{id}" has readings: its {field} stays.',
      repair: 'Make a new KPI with the right unit or baseline, and drop this one.',
    },
    'core/goal_is_over': {
      says: 'Goal "{id}" is over ({status}) and is kept as it was.',
      repair: 'Make a new goal in a running cycle.',
    },
    'core/goal_status_refused': {
      says: 'A goal cannot go from {from} to {to}.',
      repair: 'The way is draft → active → closed or dropped.',
    },
    'core/factor_carries_csf': {
      says: '"{part}" carries the CSF "{id}" and cannot become a constant under it.',
      repair: 'Let that CSF go first, or give it an overrideReason.',
    },
    'core/csf_in_use': {
      says: 'CSF "{id}" has {count} contributions and cannot be let go.',
      repair: 'Remove those links first, or lead them to another CSF.',
    },
    'core/custom_field': {
      says: 'A field of the house’s own does not hold: {says}',
      repair: 'Fill in this field as the house asks for.',
    },
    'core/weights_not_100': {
      says: 'The weights add up to {sum}, not to 100.',
      repair: 'Share the weights out anew before a total is worked out.',
    },
    'core/weight_missing': {
      says: 'KPI "{id}" has no weight.',
      repair: 'Give it one, or 0 where it does not count towards the total.',
    },
    'core/weight_of_other': {
      says: 'There is a weight for "{id}", which is no KPI of this person in the cycle.',
      repair: 'Take the weight away, or check the id.',
    },
    'core/line_without_figure': {
      says: '"{id}" has no result ({reason}).',
      repair: 'Record a figure before the score is settled.',
    },
    'core/levels_out_of_order': {
      says: 'The threshold lies below the target and the stretch above it.',
      repair: 'Give the threshold a ratio under 1, the stretch one over 1, and rising scores.',
    },
    'core/target_frozen': {
      says: 'The target of KPI "{id}" is held still and does not change for "{cause}".',
      repair: 'Keep the target to the end of its period, or name the cause that allows a change.',
    },
    'core/target_needs_approval': {
      says: 'KPI "{id}" is running: its target changes only by an agreed proposal ({cause}).',
      repair: 'Make a proposal; the target changes once everybody concerned has agreed.',
    },
    'core/sheet_header_missing': {
      says: 'No row names the columns.',
      repair: 'Name at least two columns, such as KPI and Target, or give mapping.',
    },
    'core/sheet_statement_column_missing': {
      says: 'No column holds the KPI itself (header in row {row}).',
      repair: 'Name it KPI, or give mapping.',
    },
    'core/sheet_target_column_missing': {
      says: 'No column holds the target (header in row {row}).',
      repair: 'Name it Target, or give mapping.',
    },
    'core/sheet_cell_empty': {
      says: 'Row {row}: "{column}" is empty.',
      repair: 'Fill the cell in, or remove the row.',
    },
    'core/sheet_not_a_number': {
      says: 'Row {row}, "{column}": "{value}" is not a figure.',
      repair: 'Write a number in the sheet’s own way, such as 1,200.5 or 80%.',
    },
    'core/sheet_ambiguous_number': {
      says: 'Row {row}, "{column}": "{value}" can be read in two ways.',
      repair: "Give locale: 'vi' (1.000,5) or 'en' (1,000.5).",
    },
    'core/sheet_ambiguous_percent': {
      says: 'Row {row}, "{column}": "{value}" per cent can mean two things.',
      repair:
        "Write the % sign in the cell, or give percentCells: 'fraction' (0.8 is 80%) or 'hundred' (0.8 is 0.8%).",
    },
    'core/sheet_unit_differs': {
      says: 'Row {row}, "{column}": the unit in "{value}" is not the row’s unit.',
      repair: 'Use one unit in the whole row.',
    },
    'core/sheet_unknown_word': {
      says: 'Row {row}, "{column}": nobody knows "{value}".',
      repair: 'Write sum, average or latest.',
    },
    'core/sheet_year_missing': {
      says: 'Row {row}: the month "{column}" has no year.',
      repair: 'Give year, or write it in the header as T1/2025.',
    },
    'core/sheet_unclosed_quote': {
      says: 'A quotation mark opened in row {row} is never closed.',
      repair: 'Close it, or save the file anew as CSV.',
    },
    'core/sheet_too_large': {
      says: 'The file is larger than {most} bytes.',
      repair: 'Split it, or raise the limit.',
    },
    'core/sheet_wrong_encoding': {
      says: 'The text was not saved as UTF-8; letters are lost.',
      repair: 'Save the file as CSV UTF-8 and read it again.',
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
    'core.results': 'Results',
    'core.closeCycle': 'Close a cycle',
    'core.correctResult': 'Correct a result',
    'core.resultRecorded': 'Result recorded',
    'core.cycleClosed': 'Cycle closed',
    'core.goalRevisions': 'Goal revisions',
    'core.editCycle': 'Edit cycle',
    'core.editGoal': 'Edit goal',
    'core.reviseGoalTarget': 'Revise goal target',
    'core.changeGoalStatus': 'Change goal status',
    'core.editFactor': 'Edit factor',
    'core.editCsf': 'Edit CSF',
    'core.editKpi': 'Edit KPI',
    'core.editCoreValue': 'Edit core value',
    'core.cycleEdited': 'Cycle edited',
    'core.goalEdited': 'Goal edited',
    'core.goalTargetRevised': 'Goal target revised',
    'core.goalStatusChanged': 'Goal status changed',
    'core.factorEdited': 'Factor edited',
    'core.csfEdited': 'CSF edited',
    'core.kpiEdited': 'KPI edited',
    'core.coreValueEdited': 'Core value edited',
    'reachedLevel.below': 'below the threshold',
    'reachedLevel.threshold': 'threshold',
    'reachedLevel.target': 'target',
    'reachedLevel.stretch': 'stretch',
    'level.company': 'Company',
    'level.department': 'Department',
    'level.team': 'Team',
    'level.individual': 'Individual',
    'cycleKind.month': 'month',
    'cycleKind.quarter': 'quarter',
    'cycleKind.half': 'half-year',
    'cycleKind.year': 'year',
    'cycleKind.custom': 'own period',
    'cycleStatus.open': 'open',
    'cycleStatus.closed': 'closed',
    'goalKind.strategic': 'strategic goal',
    'goalKind.objective': 'objective',
    'goalStatus.draft': 'draft',
    'goalStatus.active': 'active',
    'goalStatus.closed': 'closed',
    'goalStatus.dropped': 'dropped',
    'linkKind.contributes': 'contributes to',
    'linkKind.supports': 'supports',
    'linkSign.helps': 'helps',
    'linkSign.hinders': 'hinders',
    'nodeKind.goal': 'goal',
    'nodeKind.factor': 'factor',
    'nodeKind.csf': 'CSF',
    'nodeKind.kpi': 'KPI',
    'targetKind.increase_to': 'increase to',
    'targetKind.decrease_to': 'decrease to',
    'targetKind.reach': 'milestone',
    'targetKind.at_least': 'stay at or above',
    'targetKind.at_most': 'stay at or below',
    'targetKind.between': 'stay between',
    'targetKind.count_per_period': 'count per period',
    'targetKind.cumulative_sum': 'sum of the period',
    'targetKind.latest': 'latest value',
    'targetKind.average': 'average of the period',
    'comparator.>=': 'at least',
    'comparator.>': 'more than',
    'comparator.<=': 'at most',
    'comparator.<': 'less than',
    'comparator.=': 'exactly',
    'comparator.between': 'between',
    'unitKind.number': 'number',
    'unitKind.percent': 'percent',
    'unitKind.percentage_point': 'percentage point',
    'unitKind.money': 'money',
    'unitKind.count': 'count',
    'unitKind.duration': 'duration',
    'unitKind.score': 'score',
    'unitKind.other': 'other',
    'role.owner': 'owner',
    'role.manager': 'manager',
    'role.chain': 'higher manager',
    'role.participant': 'somebody named in it',
    'role.peer': 'colleague',
    'role.hr': 'HR',
    'role.outsider': 'outsider',
    'role.system': 'system',
    'revisionCause.goal_changed': 'the goal changed',
    'revisionCause.after_review': 'after a review',
    'revisionCause.agreed_proposal': 'agreed proposal',
    'revisionCause.other': 'other',
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
