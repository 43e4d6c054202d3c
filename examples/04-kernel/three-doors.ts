// #region functions
import { isMet, progressOf, type Target } from '@kpikit/core';

const demos: Target = {
  kind: 'increase_to',
  comparator: '>=',
  value: 80,
  high: null,
  tolerance: null,
};

/** The first door: one answer from plain data. */
export function howFar(readings: readonly { value: number; at: string }[]) {
  const { ratio, met, reason } = progressOf({ target: demos }, readings, '2025-03-31');
  return { ratio, met, reason, wouldEightyDo: isMet(80, demos) };
}

// #endregion

// #region engine
import { type Context, core, createEngine, createKpi, explain } from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';

const engine = createEngine({ modules: [core] });

/** The second door: load, execute, store. A refusal is a value, in the reader's language. */
export function createOnServer(saved: unknown, statement: string, context: Context) {
  const state = saved === null ? { value: engine.emptyState() } : engine.fromJSON(saved);
  if (state.issues) return explain(state.issues, coreVi);
  const result = engine.execute(state.value, createKpi({ statement, target: demos }), context);
  return result.issues ? explain(result.issues, coreVi) : engine.toJSON(result.value.state);
}
// #endregion
