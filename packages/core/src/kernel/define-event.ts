import type * as z from 'zod';
import type { Event, Fact } from './fact.ts';
import { checkHandleName } from './handle-name.ts';
import type { Write } from './write.ts';

/** A fact on its way into the records; `personal` is `null` on a replay without it. */
export interface AppliedFact<Data, Personal> {
  readonly data: Data;
  readonly personal: Personal | null;
  readonly at: string;
  readonly by: string | null;
}

export interface EventDefinition<Data, DataInput, Personal, PersonalInput> {
  /** Version of the data's shape; 1 unless it ever changed. */
  readonly v?: number;
  readonly data: z.ZodType<Data, DataInput>;
  readonly personal?: z.ZodType<Personal, PersonalInput>;
  /** Writes the fact into the module's own tables. Must be deterministic. */
  apply?(write: Write, fact: AppliedFact<Data, Personal>): void;
}

/** A typed name for a fact; called with its data (and personal part) it makes the fact. */
export interface EventHandle<
  Type extends string = string,
  Data = unknown,
  DataInput = unknown,
  Personal = unknown,
  PersonalInput = unknown,
> {
  (data: DataInput, personal?: PersonalInput): Fact<Type, Data>;
  readonly type: Type;
  readonly v: number;
  readonly data: z.ZodType<Data, DataInput>;
  readonly personal: z.ZodType<Personal, PersonalInput> | null;
  readonly foreign: boolean;
  apply(write: Write, fact: AppliedFact<Data, Personal>): void;
  is(event: Event | Fact): event is Event<Type, Data>;
}

/** Names a fact, its shape and what it does to the records. */
export function defineEvent<
  const Type extends string,
  Data,
  DataInput,
  Personal = never,
  PersonalInput = never,
>(
  type: Type,
  definition: EventDefinition<Data, DataInput, Personal, PersonalInput>,
): EventHandle<Type, Data, DataInput, Personal, PersonalInput> {
  checkHandleName(type);
  const v = definition.v ?? 1;
  const make = (data: DataInput, personal?: PersonalInput): Fact<Type, Data> => ({
    type,
    v,
    // Input and output differ by brands alone: event schemas hold no transforms or defaults.
    data: data as unknown as Data,
    ...(personal === undefined ? {} : { personal }),
  });
  return Object.assign(make, {
    type,
    v,
    data: definition.data,
    personal: definition.personal ?? null,
    foreign: false,
    apply: definition.apply ?? nothingToWrite,
    is: (event: Event | Fact): event is Event<Type, Data> => event.type === type,
  });
}

/** A sibling's fact, read through a small schema of one's own; never fires when it is absent. */
export function foreignEvent<const Type extends string, Data, DataInput>(
  type: Type,
  data: z.ZodType<Data, DataInput>,
): EventHandle<Type, Data, DataInput, never, never> {
  return Object.assign(defineEvent(type, { data }), { foreign: true });
}

function nothingToWrite(): void {}
