import { CycleId, Instant, limits, OrgUnitId, PersonId, PlainDate, Text } from '@kpikit/core';
import * as z from 'zod';
import { RetroId, RetroNoteId } from './ids.ts';

/** The columns of the ready-made retros: starfish for a person, 4L for a team (B4.4). */
export const retroTemplates = {
  starfish: ['start', 'stop', 'more', 'less', 'keep'],
  four_l: ['liked', 'learned', 'lacked', 'longed_for'],
} as const;

/** A word for a column; its title is the house's own. */
export const RetroColumn = /* @__PURE__ */ z.string().min(1).max(40);

/** A look at ways of working, of a person or a team; results have no place in it (B4.4). */
export const Retro = /* @__PURE__ */ (() =>
  z.strictObject({
    id: RetroId,
    kind: z.enum(['starfish', 'four_l', 'custom']),
    personId: PersonId.nullable(),
    orgUnitId: OrgUnitId.nullable(),
    cycleId: CycleId.nullable(),
    columns: z.array(RetroColumn).min(1).max(20),
    openedAt: Instant,
    closedAt: Instant.nullable(),
    /** What the next retro asks about. */
    actions: z
      .array(z.strictObject({ whoId: PersonId, dueOn: PlainDate.nullable() }))
      .max(limits.list),
    /** The actions in words, in the same order. */
    whats: z.array(Text).max(limits.list).nullable(),
  }))();
export interface Retro extends z.infer<typeof Retro> {}

export const RetroNote = /* @__PURE__ */ (() =>
  z.strictObject({
    id: RetroNoteId,
    retroId: RetroId,
    /** Whose retro it is; `null` for a team's. */
    personId: PersonId.nullable(),
    column: RetroColumn,
    /** `null` where the writer wished to stay unnamed. */
    by: PersonId.nullable(),
    voterIds: z.array(PersonId).max(limits.list),
    text: Text.nullable(),
  }))();
export interface RetroNote extends z.infer<typeof RetroNote> {}
