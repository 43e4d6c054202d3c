/** The middle of several numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The value under which the given share of the numbers lies: `percentile(times, 0.99)`. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * Median CPU milliseconds of `work()` over some rounds, after one to warm up. CPU time, because
 * machines are shared; `prepare()` runs before each round, untimed, and its answer goes to `work`.
 */
export function cpuMs(work, { rounds = 5, prepare = () => undefined } = {}) {
  work(prepare());
  return median(
    Array.from({ length: rounds }, () => {
      const input = prepare();
      globalThis.gc?.();
      const began = process.cpuUsage();
      work(input);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    }),
  );
}

/** Median CPU nanoseconds of one call, when it is too short to time alone. `i` tells the calls apart. */
export function nsPerCall(call, { calls = 10_000, rounds = 7 } = {}) {
  const loop = () => {
    for (let i = 0; i < calls; i += 1) call(i);
  };
  return (cpuMs(loop, { rounds }) * 1e6) / calls;
}

/** Wall-clock microseconds of each single call, for percentiles. */
export function eachUs(call, count) {
  return Float64Array.from({ length: count }, (_, i) => {
    const began = process.hrtime.bigint();
    call(i);
    return Number(process.hrtime.bigint() - began) / 1000;
  });
}

/** Bytes of heap that `make()` leaves behind; the run needs `--expose-gc`, as the runner gives it. */
export function heapOf(make) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  globalThis.gc();
  const bytes = process.memoryUsage().heapUsed - before;
  return { bytes, kept };
}
