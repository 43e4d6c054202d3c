import type { Words } from '@kpikit/core';

/** Sentences and labels of alignment in English. */
export const alignmentEn: Words = {
  locale: 'en',
  sentences: {
    // Links and plans
    'alignment/circular_link': {
      says: 'These links run in a circle: {circle}.',
      repair: 'Remove one of the links on the way, or turn it round.',
    },
    'alignment/circular_rate': {
      says: 'These rates are rates of one another: {circle}.',
      repair: 'Let one of them apply to an amount that is counted on its own.',
    },
    'alignment/link_twice': {
      says: 'The two nodes are already linked ({id}).',
      repair: 'Change the existing link instead of adding another.',
    },
    'alignment/node_twice': {
      says: 'The plan names {id} more than once.',
      repair: 'Keep one of the entries.',
    },
    'alignment/bad_weight': {
      says: 'The weight or share of link {id} is not a usable number.',
      repair: 'Give a weight of 0 or more and a share above 0 and up to 1.',
    },
    'alignment/link_not_found': {
      says: 'There is no link {id}.',
      repair: 'Choose a link that is on the map.',
    },
    'alignment/kpi_not_found': {
      says: 'There is no KPI {id}.',
      repair: 'Choose a KPI that exists.',
    },
    'alignment/kpi_is_over': {
      says: 'KPI {id} is closed or dropped.',
      repair: 'Propose changes to running KPIs only.',
    },
    'alignment/person_not_found': {
      says: 'There is no person {id} in the directory.',
      repair: 'Add the person to the directory first.',
    },
    'alignment/id_taken': {
      says: 'The id {id} is already in use.',
      repair: 'Choose another id, or leave it out.',
    },
    'alignment/nobody_acts': {
      says: 'This takes a person, and nobody is signed in.',
      repair: 'Say in the context who acts.',
    },
    // Invitations
    'alignment/invitation_not_found': {
      says: 'There is no invitation {id}.',
      repair: 'Check the id of the invitation.',
    },
    'alignment/invitation_closed': {
      says: 'Invitation {id} is no longer open ({status}).',
      repair: 'Send a new invitation.',
    },
    'alignment/not_invited': {
      says: 'You are not part of invitation {id}.',
      repair: 'Only those who send it and those who are asked can answer.',
    },
    'alignment/not_the_approver': {
      says: 'You are not asked to approve invitation {id}.',
      repair: 'Leave it to the managers of those who agreed, once they have.',
    },
    'alignment/not_the_sender': {
      says: 'Invitation {id} was sent by somebody else.',
      repair: 'Ask the sender to take it back.',
    },
    'alignment/invited_oneself': {
      says: 'Nobody invites themselves.',
      repair: 'Invite others, or create the KPI directly.',
    },
    'alignment/invited_twice': {
      says: 'Somebody is invited twice.',
      repair: 'Name each person once.',
    },
    'alignment/already_expired': {
      says: 'The invitation would end before it begins ({expiresAt}).',
      repair: 'Choose a later moment.',
    },
    'alignment/parts_of_others': {
      says: 'The parts do not belong to the owners.',
      repair: 'Give each owner one part, or leave the parts out.',
    },
    'alignment/co_ownership_not_found': {
      says: 'There is no co-owned KPI behind {id}.',
      repair: 'Choose an accepted co-ownership.',
    },
    'alignment/not_an_owner': {
      says: 'You are not among the owners ({id}).',
      repair: 'Only owners can leave.',
    },
    'alignment/last_owner': {
      says: 'You are the last owner ({id}).',
      repair: 'Hand the KPI over, or close it.',
    },
    // Proposals and comments
    'alignment/proposal_not_found': {
      says: 'There is no proposal {id}.',
      repair: 'Check the id of the proposal.',
    },
    'alignment/proposal_closed': {
      says: 'Proposal {id} is no longer open ({status}).',
      repair: 'Make a new proposal.',
    },
    'alignment/not_asked': {
      says: 'Proposal {id} does not ask for your consent.',
      repair: 'Leave the answer to those who answer for its KPIs.',
    },
    'alignment/not_the_author': {
      says: 'Proposal {id} was made by somebody else.',
      repair: 'Ask the author to take it back, or reject it.',
    },
    'alignment/nobody_answers': {
      says: 'Nobody answers for the KPIs that would change.',
      repair: 'Give the KPI an owner, or its unit a head.',
    },
    'alignment/overtaken': {
      says: 'Something that proposal {id} rests on has changed meanwhile.',
      repair: 'Look at the present figures and propose anew.',
    },
    'alignment/not_applied': {
      says: 'Proposal {id} has not been applied, so there is nothing to take back.',
      repair: 'Withdraw or reject it instead.',
    },
    'alignment/cannot_undo_drop': {
      says: 'Proposal {id} dropped a KPI, which does not come back.',
      repair: 'Create a new KPI in its place.',
    },
    'alignment/comment_not_found': {
      says: 'There is no such comment on this KPI.',
      repair: 'Answer a comment of the same KPI.',
    },
    // Findings: targets
    'alignment/short': {
      says: '{node} does not follow from the targets below it: they come to {implied}, the target is {target}.',
      repair: 'Raise one of the targets below, or lower this one together.',
    },
    'alignment/covered_only_at_target': {
      says: '{node} is reached when everybody lands exactly on target ({implied}), and at worst comes to {worst}.',
      repair: 'Agree on the mix, or leave some room.',
    },
    'alignment/target_unknown': {
      says: 'Whether {node} adds up is unknown: a target below it is missing.',
      repair: 'Give every KPI below it a target.',
    },
    'alignment/over_assigned': {
      says: 'The targets below {node} come to {implied}, well above its {target}.',
      repair: 'Check whether the same work is promised twice.',
    },
    'alignment/mix_condition': {
      says: '{node} is reached only in some mixes: {best} must make up at least {leastPercent}% beside {weakest}.',
      repair: 'Agree on the mix, or raise the weaker rate.',
    },
    'alignment/no_mix_reaches': {
      says: 'No mix of the rates below {node} reaches its target.',
      repair: 'Raise the rates, or lower the target.',
    },
    // Findings: counting
    'alignment/over_allocated': {
      says: '{node} gives away {total} of itself; there is only 1.',
      repair: 'Lower the shares until they make 1.',
    },
    'alignment/double_counted': {
      says: '{node} counts the same amount {times} times over.',
      repair: 'Split it by shares, or drop one of the ways.',
    },
    'alignment/volume_counted_twice': {
      says: '{node} counts {volume} twice: two rates under it are of the same amount.',
      repair: 'Let one of the rates support instead of contribute.',
    },
    'alignment/unit_mismatch': {
      says: 'What stands below {node} counts in another unit.',
      repair: 'Use one unit, or a formula.',
    },
    'alignment/period_mismatch': {
      says: 'What stands below {node} runs outside its period.',
      repair: 'Bring the periods in line.',
    },
    'alignment/average_of_rates': {
      says: '{node} averages rates.',
      repair: 'Roll it up as a ratio: total results over total volume.',
    },
    // Findings: loose ends
    'alignment/orphan': {
      says: '{node} pushes no goal.',
      repair: 'Link it to what it helps, or drop it.',
    },
    'alignment/no_goal_above': {
      says: '{node} leads to no goal.',
      repair: 'Link what stands above it to a goal.',
    },
    'alignment/uncovered_goal': {
      says: 'Nothing works towards goal {node}.',
      repair: 'Link a CSF or KPI to it.',
    },
    'alignment/uncovered_csf': {
      says: 'No KPI measures {node}.',
      repair: 'Give it a KPI, or reconsider it.',
    },
    'alignment/level_skip': {
      says: '{node} leaves out a level on its way up.',
      repair: 'Link it to a KPI of the level in between, if there is one.',
    },
    'alignment/link_to_nowhere': {
      says: 'Link {link} leads to or from something that is not on the map.',
      repair: 'Remove the link, or bring its node back.',
    },
    'alignment/silo': {
      says: 'Unit {unit} works with no other unit.',
      repair: 'Look for KPIs that touch the same customers, and invite.',
    },
    'alignment/overloaded': {
      says: 'One person answers for {count} KPIs; {most} are the most.',
      repair: 'Hand some over, or drop the least important.',
    },
    'alignment/contribute_more': {
      says: 'Collaboration makes {percent}% of the ties in this plan, which is much for what the company needs now.',
      repair: 'Make sure first that every KPI serves the one above it.',
    },
    'alignment/collaborate_more': {
      says: 'Collaboration makes {percent}% of the ties in this plan, which is little for what the company needs now.',
      repair:
        'Look for partners in other departments and invite them to cooperate or to own a KPI together.',
    },
  },
  labels: {
    'alignment.invitations': 'Invitations',
    'alignment.proposals': 'Proposals',
    'alignment.comments': 'Comments',
    'alignment.requestCooperation': 'Ask for cooperation',
    'alignment.inviteCoOwner': 'Invite a co-owner',
    'alignment.answerInvitation': 'Answer an invitation',
    'alignment.approveInvitation': 'Approve what people agreed on',
    'alignment.counterInvitation': 'Offer other terms',
    'alignment.withdrawInvitation': 'Withdraw an invitation',
    'alignment.leaveCoOwnership': 'Leave a co-owned KPI',
    'alignment.expireInvitations': 'Close invitations that ran out',
    'alignment.proposeChanges': 'Propose changes',
    'alignment.answerProposal': 'Answer a proposal',
    'alignment.counterProposal': 'Answer with another proposal',
    'alignment.withdrawProposal': 'Withdraw a proposal',
    'alignment.undoProposal': 'Take a proposal back',
    'alignment.closeOvertaken': 'Close overtaken proposals',
    'alignment.commentOnKpi': 'Comment on a KPI',
    'alignment.invitationSent': 'Invitation sent',
    'alignment.invitationAnswered': 'Invitation answered',
    'alignment.invitationApproved': 'Agreement approved or refused',
    'alignment.invitationCountered': 'Other terms offered',
    'alignment.invitationClosed': 'Invitation closed',
    'alignment.cooperationAccepted': 'Cooperation accepted',
    'alignment.coOwnershipAccepted': 'Co-ownership accepted',
    'alignment.coOwnershipLeft': 'Co-owner left',
    'alignment.proposalMade': 'Proposal made',
    'alignment.proposalConsented': 'Consent given',
    'alignment.proposalApplied': 'Proposal applied',
    'alignment.proposalEnded': 'Proposal ended',
    'alignment.kpiCommented': 'Comment made',
    'alignment.progressChanged': 'Progress changed',
    'verdict.covered': 'covered',
    'verdict.covered_only_at_target': 'covered only at target',
    'verdict.short': 'short',
    'verdict.unknown': 'unknown',
    'detail.children': 'by the level below',
    'detail.leaves': 'by the individual targets',
    'invitationKind.cooperation': 'cooperation',
    'invitationKind.co_ownership': 'co-ownership',
    'invitationStatus.proposed': 'waiting for an answer',
    'invitationStatus.agreed': 'agreed, to be approved',
    'invitationStatus.accepted': 'accepted',
    'invitationStatus.declined': 'declined',
    'invitationStatus.withdrawn': 'withdrawn',
    'invitationStatus.expired': 'expired',
    'proposalStatus.open': 'open',
    'proposalStatus.applied': 'applied',
    'proposalStatus.rejected': 'rejected',
    'proposalStatus.countered': 'answered by another',
    'proposalStatus.overtaken': 'overtaken',
    'proposalStatus.withdrawn': 'withdrawn',
    'stance.feasible': 'feasible',
    'stance.doubtful': 'doubtful',
    'stance.infeasible': 'infeasible',
    'rollUpMethod.average': 'weighted average',
    'rollUpMethod.sum': 'sum',
    'rollUpMethod.ratio': 'ratio of sums',
    'rollUpMethod.formula': 'formula',
    'rollUpMethod.minimum': 'weakest link',
    'rollUpMethod.count_met': 'number met',
    'rollUpMethod.milestone': 'milestones',
    'rollUpMethod.own': 'own figure',
    'rollUpReason.no_children': 'nothing below counts',
    'rollUpReason.no_data': 'no data yet',
    'rollUpReason.waiting': 'waiting for data',
    'rollUpReason.own_only': 'own figure only',
    'rollUpReason.unit_mismatch': 'units differ',
    'rollUpReason.period_mismatch': 'periods differ',
    'rollUpReason.no_volume': 'volume unknown',
    'rollUpReason.no_formula': 'formula unreadable',
    'rollUpReason.unknown_part': 'formula names no child',
    'rollUpReason.no_target': 'no target',
    'rollUpReason.unknown_method': 'unknown method',
    'countedReason.counted': 'counted',
    'countedReason.supports': 'supports, not counted',
    'countedReason.hinders': 'hinders, not counted',
    'countedReason.weight_zero': 'weight 0',
    'countedReason.not_asked': 'the parent does not ask for it',
    'countedReason.draft': 'not active yet',
    'countedReason.no_data': 'no data yet',
    'countedReason.last_value': 'its last figure',
    'countedReason.counted_as_zero': 'no data, counted as 0',
    'countedReason.own_wins': 'the parent was measured',
    'advice.contribute_first': 'contribute first',
    'advice.collaborate_first': 'collaborate first',
  },
};
