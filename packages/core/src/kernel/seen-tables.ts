import * as z from 'zod';
import { isPlainObject } from './plain.ts';
import type { SeenTable } from './read-seen.ts';
import type { Registry } from './registry.ts';

/** How each table's records come to a replica. */
export function seenTables({ tables }: Registry): ReadonlyMap<string, SeenTable> {
  return new Map(
    [...tables].map(([id, { schema, personal }]) => [
      id,
      { schema: hiddenAllowed(schema), personal },
    ]),
  );
}

/** Records of a shape keep it, with `null` for what is hidden; others are JSON with an id. */
function hiddenAllowed(schema: z.ZodType): z.ZodType {
  const id = z.string().min(1);
  const shape: unknown = Reflect.get(schema, 'shape');
  if (!isPlainObject(shape)) return z.looseObject({ id });
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    // Members of a zod shape are zod types.
    z.nullable(field as z.ZodType),
  ]);
  return z.strictObject({ ...Object.fromEntries(fields), id });
}
