import type { Proposal } from '../model/proposal.ts';

/** Who has still to consent to an open proposal, from the bottom up; nobody once it has ended. */
export function waitingFor({ asks, consents, status }: Proposal): readonly string[] {
  if (status !== 'open') return [];
  const said = new Set<string>(consents.map(({ personId }) => personId));
  return asks.map(({ personId }) => personId).filter((person) => !said.has(person));
}
