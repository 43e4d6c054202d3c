import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';

const unsafe = new Set(['__proto__', 'constructor', 'prototype', 'then']);

/** Looks through outside JSON without recursion; names the first key that could hurt, or a nesting too deep. */
export function unsafeKeyIn(json: unknown, depth: number = limits.depth): Issue | null {
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: json, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > depth)
      return issue('too_deep', { path: path.slice(0, 5), params: { most: depth } });
    for (const key of Object.keys(value)) {
      if (unsafe.has(key)) return issue('unsafe_key', { path: [...path, key], params: { key } });
      const member: unknown = Reflect.get(value, key);
      if (typeof member !== 'object' || member === null) continue;
      waiting.push({ value: member, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return null;
}
