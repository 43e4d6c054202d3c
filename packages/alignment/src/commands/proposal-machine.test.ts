import {
  type Command,
  type Context,
  kpis,
  reviseTarget,
  type State,
  targetRevisions,
} from '@kpikit/core';
import { given } from '@kpikit/core/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposals } from '../model/tables.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import { as, engine, lessIsMore } from '../testing/company-x-scenes.ts';
import { atLeast } from '../testing/plan-node.ts';
import { answerProposal } from './answer-proposal.ts';
import { counterProposal } from './counter-proposal.ts';
import { undoProposal } from './undo-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

/** A proposal by the plainest book-keeping. */
interface Model {
  status: string;
  readonly consents: Set<string>;
  /** Whether somebody else has changed a target that it rests on. */
  isMoved: boolean;
  isCountered: boolean;
  isUndone: boolean;
}
interface Real {
  state: State;
  readonly context: Context;
}

const asked = ['minh', 'phuc', 'nam'];
const proposalId = 'P-less';
const commandFor = {
  consent: answerProposal({ proposalId, answer: 'consent' }),
  reject: answerProposal({ proposalId, answer: 'reject' }),
  withdraw: withdrawProposal({ proposalId }),
  counter: counterProposal({
    proposalId,
    id: 'P-mid',
    reason: 'Giữ 55 thì cần 52 lượt demo.',
    changes: [{ type: 'target', kpiId: 'M1', to: atLeast(52) }],
  }),
  move: reviseTarget({ kpiId: 'S1', to: atLeast(95), cause: 'after_review', why: 'Xem lại' }),
  undo: undoProposal({ proposalId, id: 'P-back', reason: 'Quý này cần đủ 70.' }),
} satisfies Readonly<Record<string, Command>>;
type Act = keyof typeof commandFor;

/** What the act makes of the proposal; false where it must be refused. */
function expected(model: Model, who: string, act: Act): boolean {
  if (act === 'move') {
    if (model.isMoved) return true;
    model.isMoved = true;
    if (model.status === 'open') model.status = 'overtaken';
    return true;
  }
  if (act === 'undo') {
    if (model.status !== 'applied' || model.isMoved || model.isUndone) return false;
    model.isUndone = true;
    return true;
  }
  if (model.status !== 'open') return false;
  if (act === 'withdraw' ? who !== 'minh' : !asked.includes(who)) return false;
  if (act === 'consent') {
    model.consents.add(who);
    if (asked.every((person) => model.consents.has(person))) model.status = 'applied';
  } else {
    model.status = { withdraw: 'withdrawn', reject: 'rejected', counter: 'countered' }[act];
    model.isCountered = act === 'counter';
  }
  return true;
}

class Step implements fc.Command<Model, Real> {
  readonly who: string;
  readonly act: Act;
  constructor(who: string, act: Act) {
    this.who = who;
    this.act = act;
  }
  check(): boolean {
    return true;
  }
  run(model: Model, real: Real): void {
    const wasMoved = model.isMoved;
    const isFine = expected(model, this.who, this.act);
    const isAgain = this.act === 'move' && wasMoved;
    const context = { ...real.context, actor: this.who };
    const result = isAgain ? null : engine.execute(real.state, commandFor[this.act], context);
    expect(result === null || result.issues === undefined).toBe(isFine);
    if (result && !result.issues) real.state = result.value.state;

    expect(real.state.get(proposals, proposalId)?.status).toBe(model.status);
    const targetOf = (id: string) => real.state.get(kpis, id)?.target.value;
    const isApplied = model.status === 'applied';
    expect([targetOf('M1'), targetOf('C1'), real.state.has(kpis, 'R1')]).toEqual(
      isApplied ? [50, 55, true] : [80, 70, false],
    );
    expect(targetOf('S1')).toBe(model.isMoved ? 95 : isApplied ? 80 : 100);
    expect(real.state.all(targetRevisions)).toHaveLength(
      (isApplied ? 3 : 0) + (model.isMoved ? 1 : 0),
    );
    expect(real.state.has(proposals, 'P-mid')).toBe(model.isCountered);
  }
  toString(): string {
    return `${this.who} ${this.act}`;
  }
}

/** Ids that those of the company, made before, do not have. */
function idsFrom(first: number): Context['newId'] {
  let next = first;
  return (noun) => `${noun}-${next++}`;
}

const steps = fc.commands(
  [
    fc.constantFrom(...asked).map((who) => new Step(who, 'consent')),
    fc.constantFrom('phuc', 'nam').map((who) => new Step(who, 'consent')),
    fc
      .tuple(
        fc.constantFrom(...asked, 'tram'),
        fc.constantFrom<Act[]>('consent', 'reject', 'withdraw', 'counter', 'move', 'undo'),
      )
      .map(([who, act]) => new Step(who, act)),
  ],
  { maxCommands: 10 },
);

it('[A-60][A-61][A-62][A-65] a proposal goes the ways of a plain model and no others [T33]', () => {
  const made = given(engine, [...companyXCommands(), lessIsMore], as('minh')).state;
  fc.assert(
    fc.property(steps, (commands) => {
      const model: Model = {
        status: 'open',
        consents: new Set(['minh']),
        isMoved: false,
        isCountered: false,
        isUndone: false,
      };
      const context = { ...as(null), newId: idsFrom(1_000) };
      fc.modelRun(() => ({ model, real: { state: made, context } }), commands);
    }),
    { numRuns: 300 },
  );
});
