import type { PlanLink } from './plan-parts.ts';

/** What a link weighs in its parent's roll-up: nothing for a draft, a support or a hindrance. */
export function weightOf({ kind, sign, weight }: PlanLink, isChildActive: boolean): number {
  return isChildActive && kind === 'contributes' && sign === 'helps' ? weight : 0;
}
