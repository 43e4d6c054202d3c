import type { Invitation } from '../model/invitation.ts';

/**
 * What an invitation comes to with these answers: accepted once all who must agree do, declined
 * once that has become impossible. Everybody agrees to the present terms or has not answered; after
 * a counter-offer the requesters have to agree too.
 */
export function agreementOf(
  { requestedBy, invited, quorum }: Pick<Invitation, 'requestedBy' | 'invited' | 'quorum'>,
  agreed: readonly string[],
  declined: readonly string[],
): 'proposed' | 'accepted' | 'declined' {
  const hasAgreed = (person: string) => agreed.includes(person);
  const hasDeclined = (person: string) => declined.includes(person);
  const isAll = quorum === 'all';
  if (requestedBy.some(hasDeclined)) return 'declined';
  if (isAll ? invited.some(hasDeclined) : invited.every(hasDeclined)) return 'declined';
  const helpersAgree = isAll ? invited.every(hasAgreed) : invited.some(hasAgreed);
  return helpersAgree && requestedBy.every(hasAgreed) ? 'accepted' : 'proposed';
}
