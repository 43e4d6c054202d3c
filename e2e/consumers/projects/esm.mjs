import assert from 'node:assert/strict';
import { createEngine, issue } from '@kpikit/core';

const engine = createEngine({ modules: [] });
assert.deepEqual(engine.toJSON(engine.emptyState()), engine.toJSON(engine.emptyState()));
assert.equal(issue('core/kpi_not_found').code, 'core/kpi_not_found');
console.log('ok');
