import {
  addCoreValue,
  addFactor,
  adoptCsf,
  type Command,
  changeSettings,
  createGoal,
  createKpi,
  linkNodes,
  openCycle,
  syncDirectory,
  type Target,
} from '@kpikit/core';
import type { CompanyFile, KpiShape } from './company-file.ts';

/** A command and the place in the company file it was made from. */
export interface Step {
  readonly command: Command;
  readonly origin: readonly PropertyKey[];
}

/** The steps that lay a company's two floors and its directory: everything under the KPIs. */
export function foundationSteps(file: CompanyFile): readonly Step[] {
  const { name, locale, timeZone, coreValues } = file.company;
  return [
    step(
      changeSettings({ name, locale, timeZone, fiscalYearStart: 1, workingDays: [1, 2, 3, 4, 5] }),
      'company',
    ),
    step(syncDirectory(directoryOf(file))),
    ...coreValues.map((value, at) => step(addCoreValue(value), 'company', 'coreValues', at)),
    ...file.cycles.map(({ parent, ...cycle }, at) =>
      step(openCycle({ ...cycle, parentId: parent }), 'cycles', at),
    ),
    ...file.goals.map(({ cycle, target, ...goal }, at) =>
      step(
        createGoal({ ...goal, cycleId: cycle, target: target && targetOf(target) }),
        'goals',
        at,
      ),
    ),
    ...file.factors.map(({ goal, ...factor }, at) =>
      step(addFactor({ ...factor, goalId: goal }), 'factors', at),
    ),
    ...file.csfs.map(({ factor, also, ...csf }, at) =>
      step(
        adoptCsf({
          ...csf,
          factorId: factor,
          alsoContributesTo: also.map((id) => ({ kind: 'goal', id })),
        }),
        'csfs',
        at,
      ),
    ),
  ];
}

/**
 * The steps that make the KPIs, volumes before the rates of them, and then their links.
 * Those named in `firstDraft` begin with their first target.
 */
export function kpiSteps(file: CompanyFile): readonly Step[] {
  const first = new Map(file.story.firstDraft.map(({ kpi, target }) => [kpi, target]));
  const placed = file.kpis.map((kpi, at) => ({ kpi, at }));
  const ordered = [
    ...placed.filter(({ kpi }) => !kpi.rateOf),
    ...placed.filter(({ kpi }) => kpi.rateOf),
  ];
  return [
    ...ordered.map(({ kpi, at }) => {
      const value = first.get(kpi.id) ?? kpi.target.value;
      return step(
        createKpi({ ...kpiInput(kpi), target: targetOf({ ...kpi.target, value }) }),
        'kpis',
        at,
      );
    }),
    ...placed.flatMap(({ kpi, at }) =>
      kpi.feeds.map((feed, index) =>
        step(
          linkNodes({ child: { kind: 'kpi', id: kpi.id }, parent: nodeRefOf(feed) }),
          'kpis',
          at,
          'feeds',
          index,
        ),
      ),
    ),
  ];
}

function step(command: Command, ...origin: readonly PropertyKey[]): Step {
  return { command, origin };
}

function directoryOf({ orgUnits, people, cycles }: CompanyFile) {
  const fromOn = cycles.map((cycle) => cycle.startOn).sort()[0] ?? '2000-01-01';
  return {
    orgUnits: orgUnits.map(({ parent, head, ...unit }) => ({
      ...unit,
      parentId: parent,
      headId: head,
    })),
    people: people.map(({ unit, manager, ...person }) => ({
      ...person,
      activeFromOn: null,
      activeUntilOn: null,
      placements: [{ fromOn, orgUnitId: unit, managerId: manager }],
    })),
  };
}

function kpiInput(kpi: KpiShape) {
  const { owners, orgUnit, cycle, feeds: _feeds, rollUp, method, target: _target, ...rest } = kpi;
  return {
    ...rest,
    owners: owners.map((personId) => ({ personId })),
    orgUnitId: orgUnit,
    cycleId: cycle,
    rollUp: rollUp && { ...rollUp, over: null, missing: null, negative: null },
    method: method && {
      source: method.source,
      tool: method.tool,
      responsibleId: method.responsible,
      use: method.use,
    },
  };
}

const nodeKinds = ['goal', 'factor', 'csf', 'kpi'] as const;

function nodeRefOf(feed: string) {
  const [word, ...rest] = feed.split(':');
  const kind = nodeKinds.find((each) => each === word) ?? 'kpi';
  return { kind, id: rest.join(':') };
}

/** A target in full: the comparator and the gaps follow from its kind. */
export function targetOf({ kind, value }: KpiShape['target']): Target {
  switch (kind) {
    case 'decrease_to':
    case 'at_most':
      return { kind, comparator: '<=', value, high: null, tolerance: null };
    case 'reach':
      return { kind, comparator: '>=', value: 1, high: null, tolerance: null };
    default:
      return { kind, comparator: '>=', value, high: null, tolerance: null };
  }
}
