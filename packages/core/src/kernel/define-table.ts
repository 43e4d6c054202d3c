import type * as z from 'zod';
import type { Row } from './change.ts';
import { checkHandleName } from './handle-name.ts';
import type { ReadRules } from './read-rules.ts';

/** A typed name for a set of records. `Input` is the record before its ids are branded. */
export interface TableHandle<R extends Row = Row, Input = unknown> {
  readonly id: string;
  readonly schema: z.ZodType<R, Input>;
  /** Paths of personal fields: they never travel in a fact's data and are emptied by erasing. */
  readonly personal: readonly string[];
  /** Records are added, never changed or removed; undo refuses them. */
  readonly appendOnly: boolean;
  /** Who may read what, when nothing else is said. */
  readonly readers: ReadRules<R>;
  /** A sibling's table seen through an own small schema; read-only. */
  readonly foreign: boolean;
}

export interface TableOptions<R extends Row> {
  readonly personal?: readonly string[];
  readonly appendOnly?: boolean;
  readonly readers?: ReadRules<R>;
}

/** Names a table of a module: `defineTable('cadence.checkIns', CheckIn, { personal: ['mood'] })`. */
export function defineTable<R extends Row, Input>(
  id: string,
  schema: z.ZodType<R, Input>,
  options: TableOptions<R> = {},
): TableHandle<R, Input> {
  checkHandleName(id);
  return {
    id,
    schema,
    personal: options.personal ?? [],
    appendOnly: options.appendOnly ?? false,
    readers: options.readers ?? {},
    foreign: false,
  };
}

/** A sibling's table read through a small schema of one's own; empty when the sibling is absent. */
export function foreignTable<R extends Row, Input>(
  id: string,
  schema: z.ZodType<R, Input>,
): TableHandle<R, Input> {
  return { ...defineTable(id, schema), foreign: true };
}
