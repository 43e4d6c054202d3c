import { expect, it } from 'vitest';
import * as z from 'zod';
import { FreezePolicy } from '../discipline/freeze-policy.ts';
import { core } from '../module.ts';
import { Policy } from '../policy/policy.ts';
import { RetentionRule } from '../privacy/retention-rule.ts';
import { ScorecardPolicy } from '../scorecard/scorecard-policy.ts';
import { Plan } from './plan.ts';

const nouns = [
  ...core.tables.map(({ id, schema }) => ({ name: id.replace('core.', ''), schema })),
  { name: 'plan', schema: Plan },
  { name: 'freezePolicy', schema: FreezePolicy },
  { name: 'policy', schema: Policy },
  { name: 'retentionRule', schema: RetentionRule },
  { name: 'scorecardPolicy', schema: ScorecardPolicy },
];

// Rewrite the files after a change of a noun: npx vitest run --project core json-schemas -u
it.each(nouns)(
  '[H-27] schemas/$name.json is the JSON Schema of the noun',
  async ({ name, schema }) => {
    const json = z.toJSONSchema(schema, { unrepresentable: 'throw' });
    const file = `../../schemas/${name}.json`;
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(file);
  },
);
