import type { State } from '@kpikit/core';
import type { Comment } from '../model/comment.ts';
import { comments } from '../model/tables.ts';

/** What people said about a KPI, in order of time, then id. */
export function threadOf(state: State, kpiId: string): readonly Comment[] {
  return state
    .all(comments)
    .filter((comment) => comment.kpiId === kpiId)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}
