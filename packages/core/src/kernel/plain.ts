import { limits } from './limits.ts';
import { UsageError } from './usage-error.ts';

/**
 * Freezes plain JSON in place and returns it; −0 becomes 0.
 * Anything that JSON cannot carry (undefined, NaN, Date, class instances) is a programming mistake.
 */
export function plain<T>(value: T, path = '', depth = 0): T {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw notPlain(value, path);
  if (depth > limits.depth) throw notPlain('a nesting too deep', path);
  if (Array.isArray(value)) plainMembers(value, path, depth);
  else if (isPlainObject(value)) plainMembers(value, path, depth);
  else throw notPlain(value, path);
  return Object.freeze(value);
}

function plainMembers(holder: Record<string, unknown> | unknown[], path: string, depth: number) {
  const frozen = Object.isFrozen(holder);
  for (const [key, member] of Object.entries(holder)) {
    if (!frozen && Object.is(member, -0)) Reflect.set(holder, key, 0);
    else plain(member, `${path}.${key}`, depth + 1);
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || isForeignObject(prototype);
}

/** `Object.prototype` of another realm (a worker, an iframe) has no prototype of its own. */
function isForeignObject(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
}

function notPlain(value: unknown, path: string): UsageError {
  return new UsageError(
    'not_plain',
    `${path || 'The value'} holds ${typeof value === 'object' ? Object.prototype.toString.call(value) : String(value)}.`,
    'Records and facts are JSON: use null for absent, ISO strings for dates, finite numbers.',
  );
}
