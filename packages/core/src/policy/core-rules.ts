import type { PolicyInput } from './policy.ts';

/** The ready role table of the core's commands; a house spreads it and changes single rows. */
export const coreRules: PolicyInput['rules'] = /* @__PURE__ */ (() => {
  const above = ['manager', 'chain', 'hr'] as const;
  const withOwner = ['owner', ...above] as const;
  const onlyAbove = (...fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, [...above]]));
  return {
    'core.changeSettings': { allow: ['hr'], about: [] },
    'core.syncDirectory': { allow: ['hr', 'system'], about: [] },
    'core.openCycle': { allow: ['hr'], about: [] },
    'core.closeCycle': { allow: ['hr'], about: [] },
    'core.addCoreValue': { allow: ['hr'], about: [] },
    'core.createGoal': {
      allow: [...withOwner],
      about: [
        { of: 'person', at: 'ownerId' },
        { of: 'unit', at: 'orgUnitId' },
      ],
    },
    'core.addFactor': { allow: [...withOwner], about: [{ of: 'goal', at: 'goalId' }] },
    'core.adoptCsf': { allow: [...withOwner], about: [{ of: 'factor', at: 'factorId' }] },
    'core.createKpi': {
      allow: [...withOwner],
      about: [
        { of: 'person', at: 'owners.personId' },
        { of: 'unit', at: 'orgUnitId' },
      ],
    },
    'core.changeKpiStatus': { allow: [...above], about: [{ of: 'kpi', at: 'kpiId' }] },
    'core.reviseTarget': { allow: [...above], about: [{ of: 'kpi', at: 'kpiId' }] },
    'core.linkNodes': { allow: [...withOwner], about: [{ of: 'node', at: 'child' }] },
    'core.unlinkNodes': { allow: [...withOwner], about: [{ of: 'link', at: 'linkId' }] },
    'core.recordMeasurement': { allow: ['owner', 'manager'], about: [{ of: 'kpi', at: 'kpiId' }] },
    'core.editCycle': { allow: ['hr'], about: [] },
    'core.editCoreValue': { allow: ['hr'], about: [] },
    'core.editGoal': {
      allow: [...withOwner],
      about: [{ of: 'goal', at: 'goalId' }],
      fields: onlyAbove('kind', 'level', 'ownerId', 'orgUnitId', 'cycleId', 'period', 'baseline'),
    },
    'core.reviseGoalTarget': { allow: [...above], about: [{ of: 'goal', at: 'goalId' }] },
    'core.changeGoalStatus': { allow: [...above], about: [{ of: 'goal', at: 'goalId' }] },
    'core.editFactor': { allow: [...withOwner], about: [{ of: 'factor', at: 'factorId' }] },
    'core.editCsf': { allow: [...withOwner], about: [{ of: 'csf', at: 'csfId' }] },
    // Owners word their KPIs better; who owns them, how long they run and what they measure is decided above.
    'core.editKpi': {
      allow: [...withOwner],
      about: [{ of: 'kpi', at: 'kpiId' }],
      fields: onlyAbove(
        ...['level', 'owners', 'leadId', 'supporterIds', 'orgUnitId', 'cycleId', 'period'],
        ...['baseline', 'unit', 'rateOf', 'rollUp', 'confidential'],
      ),
    },
    'core.correctResult': { allow: [...above], about: [{ of: 'kpi', at: 'kpiId' }] },
  };
})();
