import type * as z from 'zod';
import type { Row } from './change.ts';
import { plain } from './plain.ts';
import { readInput } from './read-input.ts';
import { ok, type Result, refuse } from './result.ts';
import { within } from './within.ts';

/** How a table's records come to a replica: the schema with every field but the id hidden at will. */
export interface SeenTable {
  readonly schema: z.ZodType;
  readonly personal: readonly string[];
}

/** A record as its reader may see it, from outside JSON. */
export function readSeen(
  { schema, personal }: SeenTable,
  row: unknown,
  path: readonly PropertyKey[],
): Result<Row> {
  const read = readInput(schema, row, personal);
  // Every `SeenTable` asks for an id that is a string.
  return read.issues ? refuse(...within(read.issues, ...path)) : ok(plain(read.value) as Row);
}
