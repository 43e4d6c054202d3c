import { scoreKpi } from '@kpikit/smart-rules';

/** Reads and scores one statement, as a form does on every keystroke. */
export function lintKpi(text) {
  return scoreKpi(text, { now: '2025-04-10' });
}
