import { type Command, core, createEngine, createWorkspace, unwrap } from '@kpikit/core';
import { testContext } from '@kpikit/core/testing';
import { answerInvitation } from '../commands/answer-invitation.ts';
import { proposeChanges } from '../commands/propose-changes.ts';
import { requestCooperation } from '../commands/request-cooperation.ts';
import { alignment } from '../module.ts';
import { companyXCommands } from './company-x-commands.ts';
import { atLeast } from './plan-node.ts';

/** Core and alignment, for scenes of one command. */
export const engine = createEngine({ modules: [core, alignment] });

/** What a command knows when somebody gives it, on the Monday on which the scenes play. */
export function as(actor: string | null, now = '2025-01-06T02:00:00.000Z') {
  return testContext({ actor, now });
}

/** Company X in a workspace, where each command is somebody's. */
export function openCompanyX() {
  let context = as('nam');
  const workspace = createWorkspace({ modules: [core, alignment], context: () => context });
  unwrap(workspace.executeAll(companyXCommands()));
  const say = (who: string, ...commands: readonly Command[]) => {
    context = { ...context, actor: who };
    return unwrap(workspace.executeAll(commands));
  };
  return { workspace, say };
}

/** What Care would like Sales to take on (B3.4). */
export const handover = {
  statement: '100% khách hàng được bàn giao checklist đầy đủ trong vòng 24 giờ sau tư vấn',
  target: atLeast(1),
  unit: { kind: 'percent' as const, currency: null, noun: null },
};

/** Tiến and Thảo ask Minh and Trâm for it. */
export const askForHandover = requestCooperation({
  id: 'I-help',
  supports: 'K1',
  invited: ['minh', 'tram'],
  together: ['thao'],
  terms: handover,
  rhythm: 'weekly',
  expiresAt: '2025-01-13T02:00:00.000Z',
  message: 'Nhờ hai bạn bàn giao checklist giúp bên mình.',
});

export const accept = (invitationId: string) =>
  answerInvitation({ invitationId, answer: 'accept' });
export const decline = (invitationId: string) =>
  answerInvitation({ invitationId, answer: 'decline' });

/** Minh asks for fewer demos, up to the company's sign-ups, and offers a report (B3.6). */
export const lessIsMore = proposeChanges({
  id: 'P-less',
  reason: 'Chạy theo số lượng demo khiến mình chọn khách dễ, giá trị thấp.',
  changes: [
    { type: 'target', kpiId: 'M1', to: atLeast(50) },
    { type: 'target', kpiId: 'S1', to: atLeast(80) },
    { type: 'target', kpiId: 'C1', to: atLeast(55) },
    {
      type: 'add',
      kpiId: 'R1',
      terms: {
        statement:
          'Hoàn thành 01 báo cáo phân tích khách hàng tiềm năng kèm đề xuất chiến lược tiếp cận trong Quý 1',
        target: atLeast(1),
        orgUnitId: 'sales',
      },
      ownerIds: ['minh'],
    },
  ],
});
