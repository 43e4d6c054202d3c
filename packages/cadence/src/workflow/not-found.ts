import { type Issue, issue } from '@kpikit/core';

type Noun =
  | 'schedule'
  | 'check_in'
  | 'discussion'
  | 'one_on_one'
  | 'action'
  | 'review'
  | 'retro'
  | 'retro_note';

/** The issue for an id of this package that names nothing. */
export function notFound(noun: Noun, id: string, path: readonly PropertyKey[]): Issue {
  return issue(`cadence/${noun}_not_found`, { path, params: { id: id.slice(0, 80) } });
}
