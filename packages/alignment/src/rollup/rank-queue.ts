/** Ranks that wait, the lowest first (a binary heap). */
export class RankQueue {
  size = 0;
  #heap = new Int32Array(64);

  push(rank: number): void {
    if (this.size === this.#heap.length) {
      const heap = new Int32Array(this.size * 2);
      heap.set(this.#heap);
      this.#heap = heap;
    }
    const heap = this.#heap;
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above] ?? 0;
      if (other <= rank) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = rank;
  }

  pop(): number {
    const heap = this.#heap;
    const lowest = heap[0] ?? 0;
    const rank = heap[--this.size] ?? 0;
    let at = 0;
    for (let below = 1; below < this.size; below = at * 2 + 1) {
      if (below + 1 < this.size && (heap[below + 1] ?? 0) < (heap[below] ?? 0)) below += 1;
      const other = heap[below] ?? 0;
      if (other >= rank) break;
      heap[at] = other;
      at = below;
    }
    heap[at] = rank;
    return lowest;
  }
}
