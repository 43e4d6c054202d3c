import type { Measurable } from './measurable.ts';

/**
 * Whether a KPI fills up over its period, from its baseline or from nothing, instead of holding a
 * level all along. A plain `latest` builds up only from a baseline.
 */
export function buildsUp({ target, baseline = null }: Measurable): boolean {
  switch (target?.kind) {
    case 'increase_to':
    case 'reach':
    case 'count_per_period':
    case 'cumulative_sum':
      return true;
    case 'decrease_to':
    case 'latest':
      return baseline !== null;
    default:
      return false;
  }
}
