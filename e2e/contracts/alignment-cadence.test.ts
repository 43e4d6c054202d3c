import {
  alignment,
  answerInvitation,
  invitationSent,
  inviteCoOwner,
  requestCooperation,
} from '@kpikit/alignment';
import { cadence, schedules } from '@kpikit/cadence';
import { type Command, core, createEngine, createKpi, type State, unwrap } from '@kpikit/core';
import { smallCompany, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';

const target = {
  kind: 'at_least',
  comparator: '>=',
  value: 0.85,
  high: null,
  tolerance: null,
} as const;
const supported = createKpi({
  id: 'K1',
  statement: '≥ 85% khách hàng hoàn tất checklist',
  target,
  owners: [{ personId: 'thao' }],
  status: 'active',
});
const terms = { statement: '100% khách hàng được bàn giao checklist', target };

/** Who checks in on which KPIs after an invitation was accepted. */
function scheduledAfter(
  invite: Command,
  asker: string,
  invited: readonly string[],
): readonly unknown[] {
  const engine = createEngine({ modules: [core, alignment, cadence] });
  const as = (actor: string) => testContext({ actor });
  let state: State = unwrap(
    engine.executeAll(engine.emptyState(), [...smallCompany(), supported], as('nam')),
  ).state;
  const sent = unwrap(engine.execute(state, invite, as(asker)));
  const invitationId = sent.events.find(invitationSent.is)?.data.invitation.id ?? '';
  state = sent.state;
  for (const person of invited) {
    state = unwrap(
      engine.execute(state, answerInvitation({ invitationId, answer: 'accept' }), as(person)),
    ).state;
  }
  return state.all(schedules).map(({ personId, kpiIds }) => [personId, kpiIds]);
}

describe('what cadence hears of alignment', () => {
  it('an accepted cooperation puts the new KPI into the check-ins of those who help', () => {
    const invite = requestCooperation({ supports: 'K1', invited: ['minh', 'tram'], terms });
    expect(scheduledAfter(invite, 'thao', ['minh', 'tram'])).toEqual([
      ['minh', ['kpi-1']],
      ['tram', ['kpi-1']],
    ]);
  });

  it('an accepted co-ownership puts it into the check-ins of all owners', () => {
    const invite = inviteCoOwner({
      invited: ['thao'],
      terms,
      contributesTo: { kind: 'kpi', id: 'K1' },
    });
    expect(scheduledAfter(invite, 'minh', ['thao'])).toEqual([
      ['minh', ['kpi-1']],
      ['thao', ['kpi-1']],
    ]);
  });
});
