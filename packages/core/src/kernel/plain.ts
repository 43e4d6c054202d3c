import { limits } from './limits.ts';
import { UsageError } from './usage-error.ts';

/**
 * Freezes plain JSON in place and returns it; −0 becomes 0.
 * Anything that JSON cannot carry (undefined, NaN, Date, class instances) is a programming mistake.
 */
export function plain<T>(value: T): T {
  if (!settle(value, 0)) throw notPlain(value);
  return value;
}

/**
 * Every record and fact passes here, often first as data and then as a record, so what is frozen
 * already is not walked again: only this function freezes. False at the first stain.
 */
function settle(value: unknown, depth: number): boolean {
  if (typeof value !== 'object') return isPlainScalar(value);
  if (value === null || Object.isFrozen(value)) return true;
  if (depth > limits.depth) return false;
  const settled = Array.isArray(value)
    ? settleEntries(value, depth)
    : isPlainObject(value) && settleFields(value, depth);
  if (settled) Object.freeze(value);
  return settled;
}

function settleEntries(list: unknown[], depth: number): boolean {
  for (let at = 0; at < list.length; at += 1) {
    const entry = list[at];
    if (!settle(entry, depth + 1)) return false;
    if (entry === 0) list[at] = 0;
  }
  return true;
}

function settleFields(record: Record<string, unknown>, depth: number): boolean {
  for (const key in record) {
    const field = record[key];
    if (!settle(field, depth + 1)) return false;
    if (field === 0) record[key] = 0;
  }
  return true;
}

function isPlainScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
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

function notPlain(value: unknown): UsageError {
  const { path, stain } = stainIn(value, []);
  const shown =
    typeof stain === 'object' ? Object.prototype.toString.call(stain) : String(stain).slice(0, 80);
  return new UsageError(
    'not_plain',
    `${path.join('.') || 'The value'} holds ${shown}, or is nested too deep.`,
    'Records and facts are JSON: use null for absent, ISO strings for dates, finite numbers.',
  );
}

/** Where the first thing lies that JSON cannot carry. */
function stainIn(
  value: unknown,
  path: readonly string[],
): { readonly path: readonly string[]; readonly stain: unknown } {
  const holds = typeof value === 'object' && value !== null && path.length <= limits.depth;
  if (holds && (Array.isArray(value) || isPlainObject(value))) {
    for (const [key, member] of Object.entries(value)) {
      if (!settle(member, path.length + 1)) return stainIn(member, [...path, key]);
    }
  }
  return { path, stain: value };
}
