import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createGoal } from '../commands/create-goal.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { editKpi } from '../commands/edit-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { explain } from '../kernel/explain.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { coreVi } from '../locales/vi.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { testContext } from '../testing/test-context.ts';
import { type CustomFields, customFields } from './custom-fields.ts';

const target = atLeast(80);
const code = z.strictObject({
  code: z.string().regex(/^KD-/),
  costs: z.array(z.number()).optional(),
});
const engineWith = (fields: CustomFields) =>
  createEngine({ modules: [core], plugins: [customFields(fields)] });
const make = (extra: Record<string, z.core.util.JSONType>) =>
  createKpi({ id: 'M1', statement: 'Tổ chức ≥ 80 lượt demo', target, extra });

describe('customFields', () => {
  it('[N-32] what the house’s schema refuses is refused, each field with its path under extra', () => {
    const engine = engineWith({ kpi: code });
    const { issues = [] } = engine.execute(
      engine.emptyState(),
      make({ code: 'x', costs: [1, 'two'], other: 1 }),
      testContext(),
    );
    expect(issues.map(({ code: own, path, by, command }) => [own, path, by, command])).toEqual(
      [['extra', 'code'], ['extra', 'costs', 1], ['extra']].map((path) => [
        'core/custom_field',
        path,
        'custom-fields',
        'core.createKpi',
      ]),
    );
    expect(explain(issues, coreVi)[0]?.path).toBe('extra.code');
    given(engine).when(make({})).thenRefused('core/custom_field');
    expect(given(engine).when(make({ code: 'KD-01' })).codes).toEqual([]);
  });

  it('[N-32] is asked by every command that writes the fields, and by no other', () => {
    const engine = engineWith({ kpi: code });
    const story = given(engine, [make({ code: 'KD-01' })]);
    story.when(editKpi({ kpiId: 'M1', extra: { code: 'x' } })).thenRefused('core/custom_field');
    expect(story.when(editKpi({ kpiId: 'M1', extra: { code: 'KD-02' } })).codes).toEqual([]);
    expect(story.when(createGoal({ title: 'x' })).codes).toEqual([]);
    const goals = engineWith({ goal: code });
    given(goals)
      .when(createGoal({ title: 'x' }))
      .thenRefused('core/custom_field');

    const free = createEngine({ modules: [core] });
    const old = unwrap(free.execute(free.emptyState(), make({ code: 'x' }), testContext())).state;
    const strict = unwrap(engine.fromJSON(free.toJSON(old)));
    const words = editKpi({ kpiId: 'M1', statement: 'Demo' });
    expect(engine.execute(strict, words, testContext()).issues).toBeUndefined();
    const reading = recordMeasurement({ kpiId: 'M1', value: 1 });
    expect(engine.execute(strict, reading, testContext()).issues).toBeUndefined();
  });

  it('[N-32] takes any Standard Schema, and paths of keyed steps', () => {
    const own = {
      '~standard': {
        version: 1,
        vendor: 'house',
        validate: () => ({ issues: [{ message: 'thiếu mã', path: [{ key: 'code' }] }] }),
      },
    } as const;
    const engine = engineWith({ kpi: own });
    const { issues = [] } = engine.execute(engine.emptyState(), make({}), testContext());
    expect(issues).toMatchObject([{ path: ['extra', 'code'], params: { says: 'thiếu mã' } }]);
    expect(explain(issues, coreVi)[0]?.says).toContain('thiếu mã');
  });

  it('[N-32][K-10] a schema that answers later is misuse and throws', () => {
    const validate = async () => Promise.reject(new Error('the other system is down'));
    const later = { '~standard': { version: 1, vendor: 'house', validate } } as const;
    const engine = engineWith({ kpi: later });
    expect(() => engine.execute(engine.emptyState(), make({}), testContext())).toThrow(
      expect.objectContaining({ name: 'UsageError', code: 'async_schema' }),
    );
    const slow = engineWith({ kpi: z.object({}).refine(async () => true) });
    expect(() => slow.execute(slow.emptyState(), make({}), testContext())).toThrow('answers later');
  });
});
