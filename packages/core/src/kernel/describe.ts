import * as z from 'zod';
import type { Registry } from './registry.ts';
import type { Words } from './words.ts';

export interface Described {
  readonly id: string;
  /** Titles by locale, from the dictionaries handed in. */
  readonly titles: Readonly<Record<string, string>>;
  /** JSON Schema (2020-12) of the record, the command's input or the event's data. */
  readonly schema: object;
  /** Personal paths of a record or input. */
  readonly personal: readonly string[];
}

/** Enough to make OpenAPI, forms, webhooks and tool definitions from. */
export interface Description {
  readonly tables: readonly Described[];
  readonly commands: readonly Described[];
  readonly events: readonly Described[];
}

export function describeRegistry(registry: Registry, words: readonly Words[]): Description {
  const described = (
    id: string,
    schema: z.ZodType,
    io: 'input' | 'output',
    personal: readonly string[],
  ) => ({
    id,
    titles: Object.fromEntries(
      words.flatMap(({ locale, labels }) => {
        const title = Object.hasOwn(labels, id) ? labels[id] : undefined;
        return title === undefined ? [] : [[locale, title]];
      }),
    ),
    schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }),
    personal,
  });
  const sorted = <T>(index: ReadonlyMap<string, T>) =>
    [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    tables: sorted(registry.tables).map(([id, table]) =>
      described(id, table.schema, 'output', table.personal),
    ),
    commands: sorted(registry.commands).map(([id, command]) =>
      described(id, command.input, 'input', command.personal),
    ),
    events: sorted(registry.events).map(([id, event]) => described(id, event.data, 'output', [])),
  };
}
