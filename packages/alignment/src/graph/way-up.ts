import type { Edges } from './edges.ts';

/** A shortest way along links from a node up to another, both included; `null` for none. */
export function wayUp(
  { up, parent, link }: Edges,
  from: number,
  to: number,
): readonly number[] | null {
  const cameFrom = new Map<number, number>([[from, -1]]);
  for (const node of cameFrom.keys()) {
    if (node === to) return walkBack(cameFrom, to);
    for (const edge of up.listOf(node)) {
      const above = parent[edge] ?? 0;
      if (link[edge] && !cameFrom.has(above)) cameFrom.set(above, node);
    }
  }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<number, number>, end: number): readonly number[] {
  const way: number[] = [];
  for (let node = end; node >= 0; node = cameFrom.get(node) ?? -1) way.push(node);
  return way.reverse();
}
