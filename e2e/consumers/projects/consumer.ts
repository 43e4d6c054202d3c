import { createEngine, type Issue, issue, type Result, unwrap } from '@kpikit/core';

const engine = createEngine({ modules: [] });
const failure: Result<number> = { issues: [issue('acme/no')] };
export const issues: readonly Issue[] = failure.issues ?? [];
export const state = unwrap(engine.fromJSON(engine.toJSON(engine.emptyState())));
