import type { Change } from './change.ts';
import type { TableHandle } from './define-table.ts';
import type { Fact } from './fact.ts';
import { checkHandleName } from './handle-name.ts';
import type { State } from './state.ts';

/** A structure derived from records: never stored, never written by a command. */
export interface ViewHandle<V = unknown> {
  readonly id: string;
  readonly reads: readonly Pick<TableHandle, 'id'>[];
  /** From nothing, for a given state. */
  build(state: State): V;
  /** In step with changes of the tables it reads; may change `view` in place and return it. */
  apply(view: V, changes: readonly Change[], state: State): V;
  /** Facts about the view itself, for listeners alone: derived after a commit, never kept. */
  readonly journal?: ViewJournal<V>;
}

/** Between `begin` and `end` a view remembers what moved; `end` tells it, net, and forgets. */
export interface ViewJournal<V> {
  begin(view: V): void;
  end(view: V): readonly Fact[];
}

/** Names a view. `apply` must give what `build` would give: `expectLawful` compares the two. */
export function defineView<V>(view: ViewHandle<V>): ViewHandle<V> {
  checkHandleName(view.id);
  return view;
}
