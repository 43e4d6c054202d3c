import {
  dateInZone,
  defineCommand,
  type Fact,
  issue,
  ok,
  PersonId,
  refuse,
  type State,
} from '@kpikit/core';
import { praiseFlagged } from '../events/praise-flagged.ts';
import { praiseGiven } from '../events/praise-given.ts';
import { zoneOf } from '../ledger/terms-of.ts';
import { policyOf } from '../model/policy-of.ts';
import { praises } from '../model/tables.ts';
import { creditsFor } from '../praise/credits-for.ts';
import { fieldOfOtherPraise } from '../praise/field-of-other-praise.ts';
import { grantedBy } from '../praise/granted-by.ts';
import { type Given, guardFlags } from '../praise/guard-flags.ts';
import { praiseIssues } from '../praise/praise-issues.ts';
import { PraiseWish } from '../praise/praise-wish.ts';
import { praisesByGiver } from '../praise/praises-by-giver.ts';
import { receiversOf } from '../praise/receivers-of.ts';
import { subjectOf } from '../praise/subject-of.ts';

/**
 * Praises people for something concrete, and gives them the points of its kind (B5.1–B5.3). Praise
 * of oneself is refused; with its client id sent again it is given once.
 */
export const givePraise = /* @__PURE__ */ (() =>
  defineCommand('rewards.givePraise', {
    input: PraiseWish,
    personal: ['text'],
    decide(state, wish, context) {
      const fromId = wish.fromId ?? context.actor;
      if (fromId === null) return refuse(issue('rewards/giver_missing', { path: ['fromId'] }));
      const earlier = wish.clientId === null ? undefined : state.get(praises, wish.clientId);
      if (earlier) {
        const field = fieldOfOtherPraise(earlier, wish, fromId);
        if (field === null) return ok([]);
        return refuse(issue('rewards/praise_id_taken', { path: [field], params: { field } }));
      }

      const on = dateInZone(context.now, zoneOf(state));
      const subject = subjectOf(wish);
      const { toUnitId, text, visibility, checkInId } = wish;
      const giver = PersonId.parse(fromId);
      const toIds = receiversOf(
        state,
        { ...subject, fromId: giver, toIds: wish.toIds, toUnitId },
        on,
      );
      const issues = praiseIssues(state, wish, subject, { fromId: giver, reaches: toIds, on });
      if (issues.length > 0) return refuse(...issues);

      const id = wish.clientId ?? context.newId('praise');
      const credits = creditsFor(policyOf(state), subject.kind, toIds);
      const praise = { id, at: context.now, fromId, toIds: [...toIds], toUnitId, ...subject };
      const watched = watchedBy(state, praise);
      if (watched.issues) return watched;
      const points = grantedBy(state, { id, fromId, credits }, context);
      if (points.issues) return points;
      return ok([
        praiseGiven({ praise: { ...praise, visibility, checkInId, credits } }, { text }),
        ...watched.value,
        ...points.value,
      ]);
    },
  }))();

/** Guards that restrict refuse; guards that observe leave a flag. */
function watchedBy(state: State, praise: Given & { readonly id: string }) {
  const { guards } = policyOf(state);
  const given = state.view(praisesByGiver);
  const givers = [praise.fromId, ...praise.toIds];
  const earlier = givers.flatMap((personId) => [...(given.get(personId)?.values() ?? [])]);
  const tripped = guardFlags(praise, earlier, guards, zoneOf(state));
  const refused = tripped.filter((guard) => guards[guard].mode === 'restrict');
  if (refused.length > 0) {
    return refuse(
      ...refused.map((guard) => issue(`rewards/guarded_${guard}`, { path: ['toIds'] })),
    );
  }
  return ok(
    tripped.map((guard): Fact => {
      const id = `${praise.id}:${guard}`;
      return praiseFlagged({ flag: { id, praiseId: praise.id, guard, at: praise.at } });
    }),
  );
}
