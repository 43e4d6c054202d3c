import {
  type Command,
  type Context,
  dateInZone,
  defineCommand,
  type Fact,
  instantInZone,
  issue,
  ok,
  PersonId,
  PlainDate,
  recordMeasurement,
  refuse,
  type State,
} from '@kpikit/core';
import * as z from 'zod';
import { checkInDrafted } from '../events/check-in-drafted.ts';
import { checkInRecorded } from '../events/check-in-recorded.ts';
import type { ProgressEntry, SelfEntry } from '../model/check-in-entry.ts';
import { CheckInId, ScheduleId } from '../model/ids.ts';
import { checkIns } from '../model/tables.ts';
import { checkInStepAfter } from '../workflow/check-in-step-after.ts';
import { progressIssues, talkIssues } from '../workflow/entry-issues.ts';
import { openedDiscussions } from '../workflow/opened-discussions.ts';
import { periodOfKpi } from '../workflow/period-of-kpi.ts';
import { type CheckInPlace, placeOfCheckIn } from '../workflow/place-of-check-in.ts';
import { requestedOneOnOne } from '../workflow/requested-one-on-one.ts';
import { unknownPerson } from '../workflow/unknown-ids.ts';
import { updateFindings } from '../workflow/update-findings.ts';
import { ProgressInput, SelfInput } from './check-in-input.ts';
import { givePraise } from './give-praise.ts';

/** Confidence that nobody set (B4.2). */
export const usualConfidence = 5;

/**
 * The first two steps of a check-in at once, or a draft of them: figures go to their KPIs, discussions
 * and a wished talk are opened, praise goes on its way, all in one commit (B4.2). An update dated
 * outside its KPI's period is recorded with a finding: see `checkInFindings`.
 */
export const recordCheckIn = /* @__PURE__ */ (() =>
  defineCommand('cadence.recordCheckIn', {
    input: z.strictObject({
      personId: PersonId,
      /** To go on with a check-in outside any rhythm. */
      checkInId: CheckInId.nullable().default(null),
      /** The person's own rhythm unless given. */
      scheduleId: ScheduleId.nullable().default(null),
      /** The beat, by nominal or due date; the one that is open unless given. */
      dueOn: PlainDate.nullable().default(null),
      draft: z.boolean().default(false),
      updates: z.array(ProgressInput).max(1_000).default([]),
      self: SelfInput.nullable().default(null),
    }),
    personal: ['updates', 'self'],
    decide(state, { draft, updates, self, ...address }, context) {
      const unknown = unknownPerson(state, address.personId, ['personId']);
      if (unknown.length > 0) return refuse(...unknown);
      const found = placeOfCheckIn(state, address, context);
      if (found.issues) return found;
      const place = found.value;
      const before = state.get(checkIns, place.checkInId);
      const action = draft ? 'draft' : 'submit';
      const step = checkInStepAfter(before?.step ?? null, action);
      if (!step) {
        const params = { from: before?.step ?? null, action };
        return refuse(issue('cadence/check_in_step_refused', { params }));
      }
      const { personId } = address;
      const identity = {
        id: place.checkInId,
        scheduleId: place.scheduleId,
        personId,
        nominalOn: place.nominalOn,
        step,
      };
      if (draft) {
        return ok([checkInDrafted({ checkIn: identity }, { draft: { updates, self } })]);
      }

      const today = dateInZone(context.now, place.zone);
      const issues = [
        ...progressIssues(state, updates, today),
        ...talkIssues(state, self?.discussions ?? [], self?.oneOnOne ?? null, ['self']),
        ...(updates.length === 0 && !self ? [issue('cadence/check_in_empty')] : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      const submittedAt = before?.submittedAt ?? context.now;
      return ok([
        recorded(state, { ...identity, submittedAt }, updates, self, today),
        ...goingOn(self, place, personId, context),
        ...updates.map((update) => reading(update, place, today, context)),
        ...praises(self, place, personId),
      ]);
    },
  }))();

type Identity = Parameters<typeof checkInRecorded>[0]['checkIn'];

function recorded(
  state: State,
  identity: Omit<Identity, 'updates' | 'findings'>,
  entries: readonly ProgressEntry[],
  self: SelfEntry | null,
  today: PlainDate,
): Fact {
  const updates = entries.map(({ kpiId, value, asOf }) => ({
    kpiId,
    value,
    asOfOn: asOf ?? today,
  }));
  const findings = updateFindings(updates, (kpiId) => periodOfKpi(state, kpiId));
  const remarks = entries.map(({ kpiId, confidence, note }) => ({
    kpiId,
    confidence: confidence ?? usualConfidence,
    untouched: confidence === null,
    note,
  }));
  return checkInRecorded(
    { checkIn: { ...identity, updates, findings } },
    { remarks, mood: self?.mood ?? null, self: self && wordsOf(self) },
  );
}

function wordsOf({ done, next, obstacles, lessons, ideas }: SelfEntry) {
  return { done, next, obstacles, lessons, ideas };
}

function goingOn(
  self: SelfEntry | null,
  { checkInId }: CheckInPlace,
  personId: PersonId,
  context: Context,
): readonly Fact[] {
  const about = { personId, checkInId };
  return [
    ...openedDiscussions(self?.discussions ?? [], about, context),
    ...requestedOneOnOne(self?.oneOnOne ?? null, about, context),
  ];
}

/** A figure of today is true now; one of another day at its noon. */
function reading(
  { kpiId, value, note, asOf }: ProgressEntry,
  { zone }: CheckInPlace,
  today: PlainDate,
  { now }: Context,
): Command {
  const at = asOf === null || asOf === today ? now : instantInZone(asOf, '12:00', zone);
  return recordMeasurement({ kpiId, value, at, note });
}

function praises(
  self: SelfEntry | null,
  { checkInId }: CheckInPlace,
  fromId: string,
): readonly Command[] {
  return (self?.praises ?? []).map((praise) => givePraise({ ...praise, fromId, checkInId }));
}
