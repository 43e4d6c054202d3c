import { isClose } from '../measure/is-close.ts';

/** A function with gaps: `null` where it has no value. */
export type Curve = (x: number) => number | null;

export interface Crossing {
  /** Where the function takes the wanted value, nearest to the start; `null` when nowhere found. */
  readonly root: number | null;
  /** The place looked at whose value comes nearest to the wanted one; `null` when none has a value. */
  readonly nearest: { readonly x: number; readonly y: number } | null;
  /** Whether any two places looked at had different values. */
  readonly varies: boolean;
}

/** Doublings of the step: from a thousandth of the start to beyond 10^15 times it. */
const doublings = 64;

/**
 * Looks for f(x) = wanted from a start outwards, in both directions within the bounds, with steps
 * that double, and halves the first stretch in which f crosses.
 */
export function findCrossing(
  f: Curve,
  wanted: number,
  start: number,
  low: number,
  high: number,
): Crossing {
  const from = Math.min(Math.max(start, low), high);
  let nearest: Crossing['nearest'] = null;
  let varies = false;
  const look = (x: number): number | null => {
    const y = f(x);
    if (y === null) return y;
    varies ||= nearest !== null && nearest.y !== y;
    if (!nearest || Math.abs(y - wanted) < Math.abs(nearest.y - wanted)) nearest = { x, y };
    return y;
  };
  const first = look(from);
  if (first !== null && isClose(first, wanted)) {
    return { root: neat(f, from, wanted), nearest, varies };
  }

  const ways = [
    { x: from, y: first, end: high },
    { x: from, y: first, end: low },
  ];
  for (let step = Math.max(1, Math.abs(from)) / 1024, k = 0; k < doublings; k++, step *= 2) {
    for (const way of ways) {
      if (way.x === way.end) continue;
      const x = way.end > from ? Math.min(from + step, way.end) : Math.max(from - step, way.end);
      const y = look(x);
      const root = crossingBetween(f, wanted, way, { x, y });
      if (root !== null) return { root: neat(f, root, wanted), nearest, varies };
      [way.x, way.y] = [x, y];
    }
  }
  return { root: null, nearest, varies };
}

interface Point {
  readonly x: number;
  readonly y: number | null;
}

/** Where f crosses between two places; where it is undefined at one of them, on the way to there. */
function crossingBetween(f: Curve, wanted: number, a: Point, b: Point): number | null {
  if (a.y !== null && b.y !== null) {
    return a.y > wanted === b.y > wanted ? null : halve(f, wanted, a.x, b.x);
  }
  if (a.y === null && b.y === null) return null;
  let [known, unknown] = a.y === null ? [b, a.x] : [a, b.x];
  for (let round = 0; round < 60; round++) {
    const x = known.x + (unknown - known.x) / 2;
    const next = { x, y: f(x) };
    if (next.y === null) unknown = x;
    else {
      const root = crossingBetween(f, wanted, known, next);
      if (root !== null) return root;
      known = next;
    }
  }
  return null;
}

/** The place between two of different side; `null` where f jumps past the wanted value instead. */
function halve(f: Curve, wanted: number, a: number, b: number): number | null {
  let [near, far] = [a, b];
  const nearIsAbove = (f(near) ?? wanted) > wanted;
  for (let round = 0; round < 200; round++) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) break;
    const y = f(middle);
    if (y === null) return null;
    if (y > wanted === nearIsAbove) near = middle;
    else far = middle;
  }
  const [atNear, atFar] = [f(near), f(far)];
  if (atNear === null || atFar === null) return null;
  const root = Math.abs(atNear - wanted) < Math.abs(atFar - wanted) ? near : far;
  return isClose(f(root) ?? Number.NaN, wanted) ? root : null;
}

/** The place with twelve digits, where that is no worse: 80 instead of 79.99999999999999. */
function neat(f: Curve, x: number, wanted: number): number {
  const short = Number(x.toPrecision(12));
  const y = f(short);
  return y !== null && Math.abs(y - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted)) ? short : x;
}
