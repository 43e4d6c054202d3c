import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';

const unsafe = new Set(['__proto__', 'constructor', 'prototype', 'then']);

/** A value inside the JSON, with the way to it told backwards. */
interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key: PropertyKey;
  readonly above: Place | null;
}

/** Looks through outside JSON without recursion; names the first key that could hurt, or a nesting too deep. */
export function unsafeKeyIn(json: unknown, depth: number = limits.depth): Issue | null {
  if (typeof json !== 'object' || json === null) return null;
  const waiting: Place[] = [{ value: json, depth: 0, key: '', above: null }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (place.depth > depth)
      return issue('too_deep', { path: pathTo(place).slice(0, 5), params: { most: depth } });
    for (const key of Object.keys(value)) {
      if (unsafe.has(key))
        return issue('unsafe_key', { path: [...pathTo(place), key], params: { key } });
      const member: unknown = Reflect.get(value, key);
      if (typeof member !== 'object' || member === null) continue;
      waiting.push({
        value: member,
        depth: place.depth + 1,
        key: Array.isArray(value) ? Number(key) : key,
        above: place,
      });
    }
  }
  return null;
}

function pathTo(place: Place): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let { key, above } = place; above; { key, above } = above) path.unshift(key);
  return path;
}
