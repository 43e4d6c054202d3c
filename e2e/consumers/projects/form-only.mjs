import assert from 'node:assert/strict';
import * as smart from '@kpikit/smart-rules';

assert.ok(Object.keys(smart).length > 0);
console.log('ok');
