import type { Issue } from './issue.ts';

/** Issues of an inner value as issues of what holds it: their paths begin with the way there. */
export function within(issues: readonly Issue[], ...way: readonly PropertyKey[]): Issue[] {
  return issues.map((each) => ({ ...each, path: [...way, ...(each.path ?? [])] }));
}
