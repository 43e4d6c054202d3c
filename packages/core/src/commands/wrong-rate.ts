import { type Issue, issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import { kpis } from '../model/tables.ts';
import { unknownId } from './known.ts';

/**
 * An issue when a KPI cannot be the rate of another: there is no such KPI, or it is, over however
 * many steps, a rate of the first, so that no amount could ever be known.
 */
export function wrongRate(
  state: State,
  id: string | null,
  rateOf: string | null,
): readonly Issue[] {
  const way = [id];
  for (let of = rateOf; of !== null; of = state.get(kpis, of)?.rateOf ?? null) {
    const isCircle = of === id;
    if (!isCircle && way.includes(of)) break;
    way.push(of);
    if (!isCircle) continue;
    const circle = way.map((each) => `kpi:${each}`).join(' → ');
    return [issue('core/circular_rate', { path: ['rateOf'], params: { circle } })];
  }
  return unknownId(state, 'kpi', rateOf, ['rateOf']);
}
