import type { Row } from './change.ts';
import type { TableHandle } from './define-table.ts';
import type { SeenTable } from './read-seen.ts';
import type { InnerState, ViewHandle } from './state.ts';
import type { Views } from './views.ts';
import type { Seen, VisibleState } from './visible-to.ts';

/** A client's copy of what one reader may see. Immutable; `applyChanges` gives the next one. */
export interface Replica extends VisibleState {
  /** Number of the commit it stands at. */
  readonly version: number;
  /** A derived structure over what is visible, kept in step. */
  view<V>(view: ViewHandle<V>): V;
}

/** What only `applyChanges` sees of a replica. */
export interface InnerReplica extends Replica {
  readonly seen: ReadonlyMap<string, SeenTable>;
  readonly views: Views;
  readonly state: InnerState;
}

export function replicaOf(
  inner: Pick<InnerReplica, 'seen' | 'views' | 'version' | 'state'>,
): InnerReplica {
  const { state } = inner;
  return {
    ...inner,
    // What a reader may not see is `null` in these records already.
    get: <R extends Row, In>(table: TableHandle<R, In>, id: string) =>
      state.get(table, id) as Seen<R> | undefined,
    all: <R extends Row, In>(table: TableHandle<R, In>) => state.all(table) as readonly Seen<R>[],
    view: (view) => state.view(view),
  };
}
