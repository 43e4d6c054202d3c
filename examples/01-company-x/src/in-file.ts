import type { Issue } from '@kpikit/core';
import type { Step } from './setup-steps.ts';

/** Names of command fields as the company file writes them. */
const inFileWords: Readonly<Record<string, string>> = {
  contributesTo: 'feeds',
  cycleId: 'cycle',
  factorId: 'factor',
  goalId: 'goal',
  headId: 'head',
  managerId: 'manager',
  orgUnitId: 'unit',
  parentId: 'parent',
  responsibleId: 'responsible',
};

/** Leads an issue of the n-th command back to the line of the company file that caused it. */
export function inFile(issues: readonly Issue[], steps: readonly Step[]): readonly Issue[] {
  return issues.map((each) => {
    const [index, ...field] = each.path ?? [];
    const origin = steps[Number(index)]?.origin ?? [];
    return { ...each, path: [...origin, ...field.map(wordOf)] };
  });
}

function wordOf(key: PropertyKey): PropertyKey {
  return typeof key === 'string' && Object.hasOwn(inFileWords, key)
    ? (inFileWords[key] ?? key)
    : key;
}
