import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { changeKpiStatus } from '../commands/change-kpi-status.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { type Command, defineCommand } from '../kernel/define-command.ts';
import { defineEvent } from '../kernel/define-event.ts';
import { defineModule, definePlugin, type Plugin } from '../kernel/define-module.ts';
import { defineTable } from '../kernel/define-table.ts';
import { when } from '../kernel/hooks.ts';
import { ok } from '../kernel/result.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { core } from '../module.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { can } from './can.ts';
import { coreRules } from './core-rules.ts';
import type { PolicyInput } from './policy.ts';
import { policyPlugin } from './policy-plugin.ts';

const target = { kind: 'reach', comparator: '>=', value: 1, high: null, tolerance: null } as const;

/** The smallest agreement: somebody proposed it, others are asked, and the last one signs. */
const Pact = z.strictObject({ id: z.string(), byId: z.string(), withIds: z.array(z.string()) });
const pacts = defineTable('pact.pacts', Pact, {
  readers: { about: (pact) => [pact.byId], participants: (pact) => pact.withIds },
});
const pactMade = defineEvent('pact.made', {
  data: Pact,
  apply: (write, { data }) => write.put(pacts, data),
});
const pactSigned = defineEvent('pact.signed', {
  data: z.strictObject({ pactId: z.string() }),
  apply: () => undefined,
});
const makePact = defineCommand('pact.make', {
  input: Pact,
  decide: (_, pact) => ok([pactMade(pact)]),
});
const start = changeKpiStatus({ kpiId: 'K', to: 'active' });
const signPact = defineCommand('pact.sign', {
  input: z.strictObject({ pactId: z.string() }),
  decide: (_, { pactId }) => ok([pactSigned({ pactId }), start]),
});
const pact = defineModule({
  id: 'pact',
  tables: [pacts],
  commands: [makePact, signPact],
  events: [pactMade, pactSigned],
});

const policy = (jointly: string[]): PolicyInput => ({
  hrIds: [],
  deputies: [],
  rules: {
    ...coreRules,
    'pact.sign': {
      allow: ['owner', 'participant'],
      about: [{ of: pacts.id, at: 'pactId' }],
      jointly,
    },
  },
});

const open = createEngine({ modules: [core, pact] });
const kpi = { statement: 'Demo', target, owners: [{ personId: 'minh' }] };
const { state } = unwrap(
  open.executeAll(
    open.emptyState(),
    [
      ...smallCompany(),
      createKpi({ id: 'K', ...kpi, leadId: 'thao', supporterIds: ['tram'] }),
      makePact({ id: 'with-phuc', byId: 'minh', withIds: ['phuc', 'thao'] }),
      makePact({ id: 'of-peers', byId: 'minh', withIds: ['tram'] }),
    ],
    testContext(),
  ),
);

/** The first code with which the house refuses; `undefined` when it happens. */
function refusal(
  command: Command,
  actor: string | null,
  jointly: string[],
  plugins: readonly Plugin[] = [],
): string | undefined {
  const engine = createEngine({
    modules: [core, pact],
    plugins: [policyPlugin({ policy: policy(jointly), tables: pact.tables }), ...plugins],
  });
  const here = unwrap(engine.fromJSON(open.toJSON(state)));
  const first = engine.execute(here, command, testContext({ actor })).issues?.[0];
  return first && `${first.code} ${first.command}`;
}

describe('what people bring about together', () => {
  const joint = ['core.changeKpiStatus'];
  const denied = 'core/role_not_allowed core.changeKpiStatus';

  it('[H-33] is decided by the rights of everybody it is about, where the rule says so', () => {
    const sign = signPact({ pactId: 'with-phuc' });
    expect(refusal(sign, 'thao', joint)).toBeUndefined();
    expect(refusal(sign, 'thao', [])).toBe(denied);
    expect(refusal(sign, 'phuc', [])).toBeUndefined();
  });

  it('[H-33] needs somebody among them who may: peers together may no more than apart', () => {
    expect(refusal(signPact({ pactId: 'of-peers' }), 'tram', joint)).toBe(denied);
  });

  it('[H-33] helps nobody who wishes the same directly, or from outside [T28]', () => {
    expect(refusal(start, 'thao', joint)).toBe(denied);
    const outsider = 'core/role_not_allowed pact.sign';
    expect(refusal(signPact({ pactId: 'with-phuc' }), 'tien', joint)).toBe(outsider);
    expect(refusal(signPact({ pactId: 'none' }), 'phuc', joint)).toBe(outsider);
  });

  it('[H-33] lends nothing to a plugin that answers the agreement with the same wish [T28]', () => {
    const silent = defineModule({
      ...pact,
      commands: [
        makePact,
        defineCommand('pact.sign', {
          input: z.strictObject({ pactId: z.string() }),
          decide: (_, { pactId }) => ok([pactSigned({ pactId })]),
        }),
      ],
    });
    const answered = (by: 'plugin' | 'module') => {
      const hooks = [when(pactSigned, () => [start])];
      const engine = createEngine({
        modules: [core, by === 'module' ? { ...silent, hooks } : silent],
        plugins: [
          policyPlugin({ policy: policy(joint), tables: pact.tables }),
          ...(by === 'plugin' ? [definePlugin({ id: 'pushy', hooks })] : []),
        ],
      });
      const here = unwrap(engine.fromJSON(open.toJSON(state)));
      const sign = signPact({ pactId: 'with-phuc' });
      return engine.execute(here, sign, testContext({ actor: 'thao' })).issues?.[0]?.code;
    };
    expect(answered('module')).toBeUndefined();
    expect(answered('plugin')).toBe('core/role_not_allowed');
  });
});

describe('whom a rule is about', () => {
  const roles = (about: PolicyInput['rules'][string]['about'], actor: string | null) => {
    const rules = { 'core.recordMeasurement': { allow: [], about } };
    const record = recordMeasurement({ kpiId: 'K', value: 1, note: null });
    return can(open, state, record, testContext({ actor }), { rules, hrIds: [], deputies: [] })
      .roles;
  };

  it('[H-22] those named beside the people it is about take part', () => {
    const about = [{ of: 'kpi', at: 'kpiId' }];
    expect(['thao', 'tram', 'minh', 'tien'].map((actor) => roles(about, actor))).toEqual([
      ['participant'],
      ['participant', 'peer'],
      ['owner'],
      ['outsider'],
    ]);
  });

  it('[H-22] the actor is whoever works here, whatever the command says', () => {
    const about = [{ of: 'actor' }];
    expect(['tien', 'ghost', null].map((actor) => roles(about, actor))).toEqual([
      ['owner'],
      ['outsider'],
      ['system'],
    ]);
  });

  it('[H-22] a subject without its place names nobody', () => {
    expect(roles([{ of: 'kpi' }], 'minh')).toEqual(['outsider']);
  });

  it('[H-22] a place left empty names nobody, and the next subject counts', () => {
    const note = { of: 'person', at: 'note' };
    expect(roles([note], 'minh')).toEqual(['outsider']);
    expect(roles([note, { of: 'kpi', at: 'kpiId' }], 'minh')).toEqual(['owner']);
  });
});
