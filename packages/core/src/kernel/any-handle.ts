import type * as z from 'zod';
import type { Change, Row } from './change.ts';
import type { Context } from './context.ts';
import type { Decision } from './define-command.ts';
import type { AppliedFact } from './define-event.ts';
import type { TableHandle } from './define-table.ts';
import type { State, ViewJournal } from './state.ts';
import type { Write } from './write.ts';

/** Handles with their record types erased, as the engine keeps them in its indexes. */
export type AnyTable = TableHandle<Row, unknown>;

export interface AnyCommand {
  readonly type: string;
  readonly input: z.ZodType;
  readonly personal: readonly string[];
  readonly foreign: boolean;
  decide(state: State, input: unknown, context: Context): Decision;
}

export interface AnyEvent {
  readonly type: string;
  readonly v: number;
  readonly data: z.ZodType;
  readonly personal: z.ZodType | null;
  readonly foreign: boolean;
  apply(write: Write, fact: AppliedFact<unknown, unknown>): void;
}

export interface AnyView {
  readonly id: string;
  readonly reads: readonly { readonly id: string }[];
  build(state: State): unknown;
  apply(view: unknown, changes: readonly Change[], state: State): unknown;
  readonly journal?: ViewJournal<unknown>;
}
