import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { createKpi } from './create-kpi.ts';
import { editKpi } from './edit-kpi.ts';
import { wrongRate } from './wrong-rate.ts';

const engine = createEngine({ modules: [core] });
const kpi = (id: string, rateOf: string | null = null) =>
  createKpi({
    id,
    statement: id,
    rateOf,
    target: atLeast(1),
  });
const company = given(engine, [kpi('demos'), kpi('trials', 'demos'), kpi('paid', 'trials')]);

describe('a rate', () => {
  it('[N-5a] of itself is refused', () => {
    company.when(kpi('own', 'own')).thenRefused('core/circular_rate');
  });

  it('[N-5a] that would come round to itself is shown with its way', () => {
    const [circle] = wrongRate(company.state, 'demos', 'paid');
    expect(circle?.code).toBe('core/circular_rate');
    expect(circle?.params?.circle).toBe('kpi:demos → kpi:paid → kpi:trials → kpi:demos');
    company.when(editKpi({ kpiId: 'demos', rateOf: 'paid' })).thenRefused('core/circular_rate');
    expect(wrongRate(company.state, 'other', 'paid')).toEqual([]);
    expect(wrongRate(company.state, null, 'none')[0]?.code).toBe('core/kpi_not_found');
    expect(wrongRate(company.state, 'demos', null)).toEqual([]);
  });
});
