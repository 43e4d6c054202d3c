import { expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { createEngine } from './create-engine.ts';
import { boxes, makeBox, tally } from './tally.fixture.ts';
import { type ReadPolicy, visibleTo } from './visible-to.ts';

const engine = createEngine({ modules: [tally] });
const { state } = given(engine, [
  makeBox({ id: 'a', ownerId: 'minh', note: 'private' }),
  makeBox({ id: 'b' }),
]);
const policy: ReadPolicy = {
  relationsTo: (_state, actor, person) =>
    actor === person ? ['self'] : person === 'minh' && actor === 'phuc' ? ['manager', 'chain'] : [],
};
const noteFor = (actor: string | null, how = policy) =>
  visibleTo(state, actor, how).get(boxes, 'a');

it('[K-23] shows personal fields to the person and their manager, and empties them for others', () => {
  expect(noteFor('minh')?.note).toBe('private');
  expect(noteFor('phuc')?.note).toBe('private');
  expect(noteFor('tram')).toEqual({ id: 'a', count: 0, ownerId: 'minh', note: null });
});

it('[K-23] shows nothing to an unknown reader, and leaves out records a rule forbids', () => {
  expect(noteFor(null)).toBeUndefined();
  const closed = { ...policy, rules: { 'tally.boxes': { record: ['self'] } } } as const;
  expect(visibleTo(state, 'tram', closed).all(boxes)).toEqual([]);
  expect(
    visibleTo(state, 'minh', closed)
      .all(boxes)
      .map(({ id }) => id),
  ).toEqual(['a']);
});

it('[K-23] lets a policy open or close a single field', () => {
  const open = {
    ...policy,
    rules: { 'tally.boxes': { fields: { note: ['everyone'], count: ['nobody'] } } },
  } as const;
  expect(noteFor('tram', open)).toMatchObject({ note: 'private', count: null });
});
