import type { PolicyInput } from '@kpikit/core';

/**
 * The ready role table of the alignment's commands, beside `coreRules`. What people agree on is made
 * true by their joint rights; a proposal that its author may apply alone is judged by theirs alone.
 */
export const alignmentRules: PolicyInput['rules'] = /* @__PURE__ */ (() => {
  const everybody = [{ of: 'actor' }];
  /** What the state and the clock alone decide: whoever asks. */
  const byTime = { allow: ['owner' as const, 'hr' as const, 'system' as const], about: everybody };
  const invitation = [{ of: 'alignment.invitations', at: 'invitationId' }];
  const proposal = [{ of: 'alignment.proposals', at: 'proposalId' }];
  const map = ['core.createKpi', 'core.linkNodes', 'core.unlinkNodes'];
  const accepted = [...map, 'cadence.includeKpi'];
  const agreed = [...map, 'core.reviseTarget', 'core.changeKpiStatus'];
  return {
    'alignment.requestCooperation': {
      allow: ['owner', 'manager', 'chain'],
      about: [{ of: 'kpi', at: 'supports' }],
    },
    'alignment.inviteCoOwner': { allow: ['owner'], about: everybody },
    'alignment.answerInvitation': { allow: ['owner'], about: invitation, jointly: accepted },
    'alignment.approveInvitation': {
      allow: ['participant'],
      about: invitation,
      jointly: accepted,
    },
    'alignment.counterInvitation': { allow: ['owner'], about: invitation },
    'alignment.withdrawInvitation': { allow: ['owner'], about: invitation },
    'alignment.leaveCoOwnership': { allow: ['owner'], about: invitation },
    'alignment.expireInvitations': byTime,
    'alignment.proposeChanges': { allow: ['owner'], about: everybody },
    'alignment.answerProposal': {
      allow: ['owner', 'participant'],
      about: proposal,
      jointly: agreed,
    },
    'alignment.counterProposal': { allow: ['owner', 'participant'], about: proposal },
    'alignment.withdrawProposal': { allow: ['owner'], about: proposal },
    'alignment.undoProposal': { allow: ['owner', 'participant'], about: proposal },
    'alignment.closeOvertaken': byTime,
    'alignment.commentOnKpi': { allow: ['owner', 'hr'], about: everybody },
  };
})();
