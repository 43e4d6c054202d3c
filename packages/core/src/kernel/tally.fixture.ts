import * as z from 'zod';
import { defineCommand } from './define-command.ts';
import { defineEvent } from './define-event.ts';
import { defineModule } from './define-module.ts';
import { defineTable } from './define-table.ts';
import { defineView } from './define-view.ts';
import { issue } from './issue.ts';
import { ok, refuse } from './result.ts';

/** The smallest domain that meets every law: boxes with a count and a private note. */
export const Box = z.strictObject({
  id: z.string(),
  count: z.number(),
  ownerId: z.string().nullable(),
  note: z.string().nullable(),
});
export interface Box extends z.infer<typeof Box> {}

export const boxes = defineTable('tally.boxes', Box, {
  personal: ['note'],
  readers: { about: (box) => [box.ownerId], fields: { ownerId: ['everyone'] } },
});
export const Entry = z.strictObject({ id: z.string(), boxId: z.string(), by: z.number() });
export const entries = defineTable('tally.entries', Entry, { appendOnly: true });

export const boxMade = defineEvent('tally.boxMade', {
  data: z.strictObject({ id: z.string(), ownerId: z.string().nullable() }),
  personal: z.strictObject({ note: z.string().nullable() }),
  apply: (write, { data, personal }) =>
    write.put(boxes, { ...data, count: 0, note: personal?.note ?? null }),
});
export const counted = defineEvent('tally.counted', {
  data: z.strictObject({ entryId: z.string(), boxId: z.string(), by: z.number() }),
  apply(write, { data: { entryId, boxId, by } }) {
    write.put(entries, { id: entryId, boxId, by });
    write.update(boxes, boxId, (box) => {
      box.count += by;
    });
  },
});

export const makeBox = defineCommand('tally.makeBox', {
  input: z.strictObject({
    id: z.string(),
    ownerId: z.string().nullable().default(null),
    note: z.string().max(20).nullable().default(null),
  }),
  personal: ['note'],
  decide: (state, { id, ownerId, note }) =>
    state.get(boxes, id)
      ? refuse(issue('tally/box_exists', { path: ['id'], params: { id } }))
      : ok([boxMade({ id, ownerId }, { note })]),
});
export const count = defineCommand('tally.count', {
  input: z.strictObject({ boxId: z.string(), by: z.number().default(1) }),
  decide: (state, { boxId, by }, { newId }) =>
    state.get(boxes, boxId)
      ? ok([counted({ entryId: newId('entry'), boxId, by })])
      : refuse(issue('tally/box_not_found', { path: ['boxId'], params: { id: boxId } })),
});

/** The sum over all boxes, kept in step. */
export const total = defineView<{ sum: number }>({
  id: 'tally.total',
  reads: [boxes],
  build: (state) => ({
    sum: state.all(boxes).reduce((sum, box) => sum + box.count, 0),
  }),
  apply(view, changes) {
    for (const { before, after } of changes) {
      view.sum += Box.parse(after ?? empty).count - Box.parse(before ?? empty).count;
    }
    return view;
  },
});
const empty: Box = { id: '', count: 0, ownerId: null, note: null };

export const tally = defineModule({
  id: 'tally',
  tables: [boxes, entries],
  views: [total],
  commands: [makeBox, count],
  events: [boxMade, counted],
});
