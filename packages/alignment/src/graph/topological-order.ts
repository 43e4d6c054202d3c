/**
 * Nodes with every child before its parents, siblings side by side; `null` when the edges run in a
 * circle. Walks down from the roots (Kahn), so depth costs no stack.
 */
export function topologicalOrder(
  nodes: number,
  child: Int32Array,
  parent: Int32Array,
): Int32Array | null {
  const { start, edgesDown } = downwards(nodes, parent);
  const parentsLeft = new Int32Array(nodes);
  for (const node of child) parentsLeft[node] = (parentsLeft[node] ?? 0) + 1;
  const order = new Int32Array(nodes);
  let found = 0;
  for (let node = 0; node < nodes; node += 1) if (parentsLeft[node] === 0) order[found++] = node;
  for (let next = 0; next < found; next += 1) {
    const node = order[next] ?? 0;
    for (let k = start[node] ?? 0, end = start[node + 1] ?? 0; k < end; k += 1) {
      const below = child[edgesDown[k] ?? 0] ?? 0;
      const left = (parentsLeft[below] ?? 0) - 1;
      parentsLeft[below] = left;
      if (left === 0) order[found++] = below;
    }
  }
  return found === nodes ? order.reverse() : null;
}

function downwards(nodes: number, parent: Int32Array) {
  const start = new Int32Array(nodes + 1);
  for (const node of parent) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1)
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice();
  const edgesDown = new Int32Array(parent.length);
  for (let edge = 0; edge < parent.length; edge += 1) {
    const node = parent[edge] ?? 0;
    const position = next[node] ?? 0;
    edgesDown[position] = edge;
    next[node] = position + 1;
  }
  return { start, edgesDown };
}
