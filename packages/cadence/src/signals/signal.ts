import { type Issue, type IssueParams, issue } from '@kpikit/core';

/** What a signal proposes to do next: never a mark, always a step. */
export type NextStep = 'one_on_one' | 'proposal' | 'check_in' | 'correct_date';

/** Something the rhythm tells that somebody should look at; `explain` puts it into words. */
export interface Signal extends Issue {
  readonly severity: 'info' | 'warning' | 'critical';
  readonly personId: string | null;
  readonly kpiId: string | null;
  /** Ids of the records it rests on, oldest first. */
  readonly evidence: readonly string[];
  readonly suggest: NextStep;
}

export type SignalDetails = Omit<Signal, 'code' | 'message' | 'params' | 'path'> & {
  readonly params?: IssueParams;
};

export function signal(code: string, { params = {}, ...details }: SignalDetails): Signal {
  return { ...issue(code, { params }), ...details };
}
