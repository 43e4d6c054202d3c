import { type Event, type Issue, issue } from '@kpikit/core';
import { checkInRecorded } from '../events/check-in-recorded.ts';

/** The findings of the check-ins in a commit, ready for `explain`: `checkInFindings(commit.events)`. */
export function checkInFindings(events: readonly Event[]): readonly Issue[] {
  return events
    .filter(checkInRecorded.is)
    .flatMap(({ data }) =>
      data.checkIn.findings.map(({ code, path, params }) => issue(code, { path, params })),
    );
}
