import { nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';

const sweeps = 8;

/** A node while it looks for its place; neighbours are positions in the list of places. */
interface Place {
  readonly node: PlanNodeInput;
  readonly up: number[];
  readonly down: number[];
  x: number;
  wish: number;
}

/**
 * Puts each row in the order of its neighbours' middles (so that links cross little), then moves
 * nodes towards them without touching. Returns the rows in that order, with left edges.
 */
export function spreadRows(
  alignment: Alignment,
  rows: readonly (readonly PlanNodeInput[])[],
  step: number,
): readonly (readonly { readonly node: PlanNodeInput; readonly x: number }[])[] {
  const places = placesOf(alignment, rows, step);
  const byRow = rowsOfPlaces(places, rows);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const side = sweep % 2 === 0 ? 'up' : 'down';
    for (const row of side === 'up' ? byRow : [...byRow].reverse()) {
      for (const place of row) place.wish = middleOf(place[side], places) ?? place.x;
      // Sorting keeps the order of equals: by key, as the rows came.
      row.sort((a, b) => a.wish - b.wish);
      settle(row, step);
    }
  }
  const least = places.reduce((low, { x }) => Math.min(low, x), Number.POSITIVE_INFINITY);
  return byRow.map((row) => row.map(({ node, x }) => ({ node, x: Math.round(x - least) })));
}

function placesOf(
  alignment: Alignment,
  rows: readonly (readonly PlanNodeInput[])[],
  step: number,
): readonly Place[] {
  const places = rows.flatMap((row) =>
    row.map((node, at): Place => ({ node, up: [], down: [], x: at * step, wish: 0 })),
  );
  const positions = new Map(places.map(({ node }, at) => [nodeKey(node.ref), at]));
  for (const { child, parent } of alignment.links) {
    const [below, above] = [positions.get(nodeKey(child)), positions.get(nodeKey(parent))];
    if (below === undefined || above === undefined) continue;
    places[below]?.up.push(above);
    places[above]?.down.push(below);
  }
  return places;
}

function rowsOfPlaces(
  places: readonly Place[],
  rows: readonly (readonly PlanNodeInput[])[],
): readonly Place[][] {
  let next = 0;
  return rows.map(({ length }) => {
    next += length;
    return places.slice(next - length, next);
  });
}

/** As near to the wishes as the order and the step allow, the row's mean unmoved. */
function settle(row: readonly Place[], step: number): void {
  let edge = Number.NEGATIVE_INFINITY;
  let shift = 0;
  for (const place of row) {
    edge = Math.max(place.wish, edge + step);
    shift += place.wish - edge;
    place.x = edge;
  }
  for (const place of row) place.x += shift / row.length;
}

function middleOf(neighbours: readonly number[], places: readonly Place[]): number | null {
  if (neighbours.length === 0) return null;
  return neighbours.reduce((sum, at) => sum + (places[at]?.x ?? 0), 0) / neighbours.length;
}
