import type { Invitation } from './invitation.ts';

/** What every invitation begins with. */
export const freshInvitation = {
  status: 'proposed',
  declined: [],
  approval: 'none',
  approvers: [],
  approved: [],
  rounds: [],
  kpiId: null,
  left: [],
} as const satisfies Partial<Invitation>;
