import type { Commit } from './commit.ts';
import type { Registry } from './registry.ts';
import type { ReplicaChanges, ReplicaReader } from './replica-json.ts';
import { visibleTo } from './visible-to.ts';
import { sameValue } from './watch.ts';

/**
 * A commit's changes as one reader may learn of them. Who stands how to whom may change with it: where
 * the commit touched a table that the policy depends on, everything visible is compared, else the
 * changed records alone. A policy of another date needs a new snapshot.
 */
export function visibleChanges(
  commit: Pick<Commit, 'before' | 'state' | 'changes'>,
  registry: Registry,
  { actor, policy, version }: ReplicaReader,
): ReplicaChanges {
  const [old, now] = [commit.before, commit.state].map((state) => visibleTo(state, actor, policy));
  const { dependsOn } = policy;
  const isLocal = dependsOn && commit.changes.every(({ table }) => !dependsOn.includes(table));
  const places = isLocal ? commit.changes : everywhere(commit, registry);
  const changes = places.flatMap(({ table, id }) => {
    const handle = registry.tables.get(table);
    const before = (handle && old?.get(handle, id)) ?? null;
    const after = (handle && now?.get(handle, id)) ?? null;
    return sameValue(before, after) ? [] : [{ table, id, after }];
  });
  return { from: version - 1, to: version, changes };
}

function everywhere({ before, state }: Pick<Commit, 'before' | 'state'>, registry: Registry) {
  return [...registry.tables].flatMap(([table, handle]) => {
    const ids = [before, state].flatMap((each) => each.all(handle).map(({ id }) => id));
    return [...new Set(ids)].sort().map((id) => ({ table, id }));
  });
}
