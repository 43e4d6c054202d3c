import type * as z from 'zod';
import { type Issue, type IssueParams, issue } from './issue.ts';
import { limits } from './limits.ts';
import { ok, type Result, refuse } from './result.ts';
import { UsageError } from './usage-error.ts';

/**
 * Checks a value against a schema. zod's issues keep their code and figures and lose their sentence;
 * the bad value is quoted, shortened, unless its top-level field is personal.
 */
export function readInput<T>(
  schema: z.ZodType<T>,
  value: unknown,
  personal: readonly string[] = [],
): Result<T> {
  const read = safeParse(schema, value);
  if (!read) return refuse(issue('too_deep', { params: { most: limits.depth } }));
  if (read.success) return ok(read.data);
  return {
    issues: read.error.issues.slice(0, limits.issues).map((each) => toIssue(each, value, personal)),
  };
}

/** `null` for what is nested beyond the stack. */
function safeParse<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> | null {
  try {
    return schema.safeParse(value);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    if (!(cause instanceof Error) || !cause.message.includes('Promise')) throw cause;
    throw new UsageError(
      'async_schema',
      'A schema answers later.',
      'Check synchronously; ask other systems before the command, or after it in a listener.',
      cause,
    );
  }
}

/** A refinement names its own code, and figures: `.refine(test, { params: { code: 'ends_before_start' } })`. */
function toIssue(each: z.core.$ZodIssue, value: unknown, personal: readonly string[]): Issue {
  const { code: kind, message: _message, path, ...rest } = each;
  const { code: own, ...told } = figuresOf((each.code === 'custom' && each.params) || {});
  const code = own === undefined ? kind : String(own);
  const quoted = personal.includes(String(path[0])) ? {} : quote(valueAt(value, path));
  return { code, message: code, path, params: { ...figuresOf(rest), ...told, ...quoted } };
}

function figuresOf(rest: object): IssueParams {
  const figures: Record<string, string | number | boolean> = {};
  for (const [key, figure] of Object.entries(rest)) {
    if (key === 'input') continue;
    if (typeof figure === 'string' || typeof figure === 'number' || typeof figure === 'boolean') {
      figures[key] = figure;
    } else if (Array.isArray(figure) && figure.every((each) => typeof each !== 'object')) {
      figures[key] = figure.join(', ').slice(0, limits.text);
    }
  }
  return figures;
}

function quote(value: unknown): IssueParams {
  if (value === undefined || value === null) return { value: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value === 'string') return { value: value.slice(0, limits.quoted) };
  return { value: Array.isArray(value) ? '[…]' : '{…}' };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}
