import type { ProgressPolicy } from './progress-policy.ts';

/** A ratio as it counts upward: never below 0, never above the policy's cap. */
export function cappedRatio(ratio: number, policy: Pick<ProgressPolicy, 'cap'> = {}): number {
  const cap = policy.cap === undefined ? 1 : policy.cap;
  return Math.max(0, cap === null ? ratio : Math.min(ratio, cap));
}
