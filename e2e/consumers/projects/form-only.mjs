// One text field of somebody's form: no core, no zod, no date library in the whole project.
import assert from 'node:assert/strict';
import { createSmart, smartValidator } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';

const smart = createSmart({ languages: [vi] });
const vague = smart.score('Cải thiện dịch vụ khách hàng');
const clear = smart.score(
  'Nâng tỷ lệ chuyển từ dùng thử sang trả phí từ 12% lên 18% trong quý 2/2025 cho khách hàng dịch vụ',
);
assert.ok(clear.score > vague.score);
assert.notDeepEqual(smart.explain(vague).findings, []);

const { issues } = await smartValidator({ words: vi.words, blocks: { minimum: 70 } })[
  '~standard'
].validate('Cải thiện dịch vụ khách hàng');
assert.ok(issues.length > 0);
console.log('ok');
