import { type Issue, issue, type PlainDate, type State } from '@kpikit/core';
import type { DiscussionEntry, MeetingEntry, ProgressEntry } from '../model/check-in-entry.ts';
import { unknownKpi, unknownPeople } from './unknown-ids.ts';

/** What stands in the way of figures: an unknown KPI, the same one twice, a day still to come. */
export function progressIssues(
  state: State,
  updates: readonly ProgressEntry[],
  today: PlainDate,
): readonly Issue[] {
  return updates.flatMap(({ kpiId, asOf }, index) => [
    ...unknownKpi(state, kpiId, ['updates', index, 'kpiId']),
    ...(updates.findIndex((each) => each.kpiId === kpiId) < index
      ? [issue('cadence/kpi_twice', { path: ['updates', index, 'kpiId'], params: { kpiId } })]
      : []),
    ...(asOf !== null && asOf > today
      ? [
          issue('cadence/update_in_future', {
            path: ['updates', index, 'asOf'],
            params: { asOf, today },
          }),
        ]
      : []),
  ]);
}

/** Unknown people or KPIs in what is to be talked about. */
export function talkIssues(
  state: State,
  discussions: readonly DiscussionEntry[],
  meeting: MeetingEntry | null,
  path: readonly PropertyKey[],
): readonly Issue[] {
  return [
    ...discussions.flatMap(({ participantIds, kpiId }, index) => [
      ...unknownPeople(state, participantIds, [...path, 'discussions', index, 'participantIds']),
      ...unknownKpi(state, kpiId, [...path, 'discussions', index, 'kpiId']),
    ]),
    ...unknownPeople(state, meeting?.withIds ?? [], [...path, 'oneOnOne', 'withIds']),
  ];
}
