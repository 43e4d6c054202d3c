import type { PolicyInput } from './policy.ts';

/** The ready role table of the core's commands; a house spreads it and changes single rows. */
export const coreRules: PolicyInput['rules'] = /* @__PURE__ */ (() => {
  const above = ['manager', 'chain', 'hr'] as const;
  const withOwner = ['owner', ...above] as const;
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
    'core.correctResult': { allow: [...above], about: [{ of: 'kpi', at: 'kpiId' }] },
  };
})();
