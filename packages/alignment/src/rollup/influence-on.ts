import type { Network } from '../graph/network.ts';
import type { Figures } from './figures.ts';
import type { NodePolicy } from './policies.ts';

/**
 * What one point of progress of each node is worth at a root, in one sweep down from it. It passes
 * through weighted averages of known children, and ends where a node is measured itself or rolls up
 * another way.
 */
export function influenceOn(
  { edges, ranks }: Network,
  board: { readonly figures: Figures; policyOf(number: number): NodePolicy | undefined },
  root: number,
): Float64Array {
  const { progress, ownProgress } = board.figures;
  const influence = new Float64Array(progress.length);
  if (root < 0) return influence;
  influence[root] = 1;
  for (let rank = ranks.of[root] ?? -1; rank >= 0; rank -= 1) {
    const node = ranks.at[rank] ?? 0;
    const worth = influence[node] ?? 0;
    const policy = board.policyOf(node);
    const isMeasured = !Number.isNaN(ownProgress[node] ?? Number.NaN);
    if (worth === 0 || isMeasured || policy?.method) continue;
    const start = edges.down.start[node] ?? 0;
    const end = start + (edges.down.count[node] ?? 0);
    let all = 0;
    for (let k = start; k < end; k += 1) {
      const edge = edges.down.items[k] ?? 0;
      if (policy && counts(board.figures, edges.child[edge] ?? 0, policy))
        all += edges.weight[edge] ?? 0;
    }
    if (all === 0) continue;
    for (let k = start; k < end; k += 1) {
      const edge = edges.down.items[k] ?? 0;
      const child = edges.child[edge] ?? 0;
      if (Number.isNaN(progress[child] ?? 0)) continue;
      influence[child] = (influence[child] ?? 0) + (worth * (edges.weight[edge] ?? 0)) / all;
    }
  }
  return influence;
}

/** Whether a child has a part in the average at all, known or not. */
function counts({ progress, last }: Figures, child: number, { missing }: NodePolicy): boolean {
  if (missing === 'zero' || !Number.isNaN(progress[child] ?? 0)) return true;
  return missing === 'last' && typeof last.get(child)?.progress === 'number';
}
