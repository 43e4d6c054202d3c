import { RefusedError } from './refused-error.ts';
import type { Result } from './result.ts';

/** For scripts: the value, or a thrown `RefusedError` that carries the issues. */
export function unwrap<T>(result: Result<T>): T {
  if (result.issues) throw new RefusedError(result.issues);
  return result.value;
}
