const countLine = /^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/** What a program counted in its closing line; one that prints none counts as one test. */
export function countOf({ code, output }) {
  const last = [...output.matchAll(countLine)].at(-1);
  if (!last) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const [passed, failed, skipped] = last.slice(1).map(Number);
  // A run can fail although every test passed: an unhandled rejection, a missed threshold.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped };
}

export function closingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
