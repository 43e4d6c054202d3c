import { sameValue } from '../kernel/watch.ts';

/** The wished fields that differ from the record's: what an edit really changes, and all its fact tells. */
export function changedFields<R extends object>(
  record: R,
  wished: { readonly [Field in keyof R]?: R[Field] | undefined },
): Partial<R> {
  const changed = Object.entries(wished).filter(
    ([field, value]) => value !== undefined && !sameValue(value, Reflect.get(record, field)),
  );
  // The fields of a wish are the record's own, with values of the same types.
  return Object.fromEntries(changed) as Partial<R>;
}
