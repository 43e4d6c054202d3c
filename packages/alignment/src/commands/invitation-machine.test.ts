import { type Command, kpis, type State, unwrap } from '@kpikit/core';
import { given } from '@kpikit/core/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invitations } from '../model/tables.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import { accept, as, decline, engine, handover } from '../testing/company-x-scenes.ts';
import { approveInvitation } from './approve-invitation.ts';
import { counterInvitation } from './counter-invitation.ts';
import { expireInvitations } from './expire-invitations.ts';
import { requestCooperation } from './request-cooperation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const senders = ['tien', 'thao'];
const helpers = ['minh', 'tram'];
const everybody = [...senders, ...helpers, 'phuc', 'nam'];
const [early, late] = ['2025-01-06T02:00:00.000Z', '2025-01-13T02:00:00.000Z'];

/** An invitation by the plainest book-keeping: who said what, and what that comes to. */
interface Model {
  readonly quorum: 'all' | 'any';
  readonly approval: 'none' | 'manager';
  votes: Record<string, 'yes' | 'no'>;
  status: string;
  isLate: boolean;
}
interface Real {
  state: State;
}
type Act = 'accept' | 'decline' | 'counter' | 'withdraw' | 'approve' | 'refuse' | 'tick' | 'wait';

const isOpen = ({ status }: Model) => status === 'proposed' || status === 'agreed';
const commandFor: Readonly<Record<Exclude<Act, 'wait'>, Command>> = {
  accept: accept('I'),
  decline: decline('I'),
  counter: counterInvitation({ invitationId: 'I', terms: handover }),
  withdraw: withdrawInvitation({ invitationId: 'I' }),
  approve: approveInvitation({ invitationId: 'I', answer: 'approve' }),
  refuse: approveInvitation({ invitationId: 'I', answer: 'refuse' }),
  tick: expireInvitations({}),
};

/** What votes come to: nobody of the senders and enough of the helpers may say no. */
function outcomeOf({ quorum, approval, votes }: Model): string {
  const all = quorum === 'all';
  const said = (people: readonly string[], vote: string) =>
    people.filter((person) => votes[person] === vote).length;
  if (said(senders, 'no') > 0 || said(helpers, 'no') >= (all ? 1 : 2)) return 'declined';
  const isDone = said(senders, 'yes') === 2 && said(helpers, 'yes') >= (all ? 2 : 1);
  return isDone ? (approval === 'manager' ? 'agreed' : 'accepted') : 'proposed';
}

/** What the act makes of the invitation; false where it must be refused. */
function expected(model: Model, who: string, act: Act): boolean {
  if (act === 'wait') model.isLate = true;
  else if (act === 'tick') {
    if (model.isLate && isOpen(model)) model.status = 'expired';
  } else {
    if (!isOpen(model) || model.isLate) return false;
    if (act === 'approve' || act === 'refuse') {
      if (who !== 'phuc' || model.status !== 'agreed') return false;
      model.status = act === 'approve' ? 'accepted' : 'declined';
    } else if (act === 'withdraw') {
      if (!senders.includes(who)) return false;
      model.status = 'withdrawn';
    } else {
      if (![...senders, ...helpers].includes(who)) return false;
      const vote = act === 'decline' ? 'no' : 'yes';
      if (act !== 'counter' && model.votes[who] === vote) return true;
      model.votes = { ...(act === 'counter' ? {} : model.votes), [who]: vote };
      model.status = act === 'counter' ? 'proposed' : outcomeOf(model);
    }
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
    const isFine = expected(model, this.who, this.act);
    if (this.act !== 'wait') {
      const context = as(this.who, model.isLate ? late : early);
      const result = engine.execute(real.state, commandFor[this.act], context);
      expect(result.issues === undefined).toBe(isFine);
      real.state = result.issues ? real.state : result.value.state;
    }
    const invitation = real.state.get(invitations, 'I');
    expect(invitation?.status).toBe(model.status);
    const made = real.state.all(kpis).filter(({ statement }) => statement === handover.statement);
    expect(made.map(({ id }) => id)).toEqual(
      model.status === 'accepted' ? [invitation?.kpiId] : [],
    );
  }
  toString(): string {
    return `${this.who} ${this.act}`;
  }
}

const company = given(engine, companyXCommands()).state;
const acts: readonly Act[] = [
  'accept',
  'decline',
  'counter',
  'withdraw',
  'approve',
  'refuse',
  'tick',
];
const steps = fc.commands(
  [
    fc.constantFrom(...helpers).map((who) => new Step(who, 'accept')),
    fc.constantFrom(...senders, ...helpers).map((who) => new Step(who, 'accept')),
    fc.constant(new Step('phuc', 'approve')),
    fc
      .tuple(fc.constantFrom(...everybody), fc.constantFrom(...acts))
      .map(([who, act]) => new Step(who, act)),
    fc.constantFrom(...senders).map((who) => new Step(who, 'wait')),
  ],
  { maxCommands: 14 },
);

it('[A-52][A-53][A-54][A-54a][A-59] an invitation goes the ways of a plain model and no others [T33]', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('all' as const, 'any' as const),
      fc.constantFrom('none' as const, 'manager' as const),
      steps,
      (quorum, approval, commands) => {
        const wish = {
          id: 'I',
          supports: 'K1',
          invited: helpers,
          together: ['thao'],
          terms: handover,
        };
        const ask = requestCooperation({ ...wish, quorum, approval, expiresAt: late });
        const sent = engine.execute(company, ask, as('tien', early));
        fc.modelRun(
          () => ({
            model: {
              quorum,
              approval,
              votes: { tien: 'yes' as const, thao: 'yes' as const },
              status: 'proposed',
              isLate: false,
            },
            real: { state: unwrap(sent).state },
          }),
          commands,
        );
      },
    ),
    { numRuns: 300 },
  );
});
