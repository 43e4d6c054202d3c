import { expect, it } from 'vitest';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { measurements } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { createWorkspace } from './create-workspace.ts';
import { eraseFromEvent } from './erase-person.ts';
import { boxes, count, makeBox, tally, total } from './tally.fixture.ts';
import { unwrap } from './unwrap.ts';

it('[K-30] leaves no trace of the person, and no sum moves [T55]', () => {
  const context = testContext({ actor: 'minh' });
  const workspace = createWorkspace({ modules: [core, tally], context: () => context, keep: 5 });
  const target = atLeast(1);
  unwrap(
    workspace.executeAll([
      ...smallCompany(),
      createKpi({
        id: 'M1',
        statement: 'x',
        target,
        owners: [{ personId: 'minh' }],
        extra: { minh: ['minh'] },
      }),
      recordMeasurement({ kpiId: 'M1', value: 40, note: 'lời riêng của Minh' }),
      makeBox({ id: 'a', ownerId: 'minh', note: 'lời riêng' }),
      count({ boxId: 'a', by: 3 }),
    ]),
  );
  expect(workspace.state.view(total).sum).toBe(3);
  const { changes } = workspace.erasePerson('minh', 'p-1');
  expect(JSON.stringify(workspace.toJSON())).not.toMatch(/"minh"|"Minh"|lời riêng/);
  expect(workspace.state.all(measurements)[0]).toMatchObject({
    value: 40,
    by: 'p-1',
    note: null,
    evidence: [],
  });
  expect(workspace.state.get(boxes, 'a')).toMatchObject({ count: 3, ownerId: 'p-1', note: null });
  expect(workspace.state.view(total).sum).toBe(3);
  expect(workspace.at(0)).toBeUndefined();
  expect(changes.map(({ table }) => table)).toContain('core.people');
  expect(workspace.engine.fromJSON(workspace.toJSON()).issues).toBeUndefined();
});

it('[K-30] events kept elsewhere lose the id and keep their figures', () => {
  const event = {
    type: 'a.b',
    v: 1,
    data: { by: 'minh', n: 2 },
    at: '',
    by: 'minh',
    onBehalfOf: null,
    command: 'a.c',
  };
  expect(eraseFromEvent(event, 'minh', 'p-1')).toEqual({
    ...event,
    data: { by: 'p-1', n: 2 },
    by: 'p-1',
  });
});
