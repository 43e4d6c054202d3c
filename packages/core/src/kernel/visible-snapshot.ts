import type { Registry } from './registry.ts';
import type { ReplicaReader, ReplicaSnapshot } from './replica-json.ts';
import type { State } from './state.ts';
import { visibleTo } from './visible-to.ts';

/** All that a reader may see of a state: what a replica begins with, and again after a gap. */
export function visibleSnapshot(
  state: State,
  registry: Registry,
  { actor, policy, version }: ReplicaReader,
): ReplicaSnapshot {
  const seen = visibleTo(state, actor, policy);
  const tables = [...registry.tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version,
    tables: Object.fromEntries(tables.map(([id, handle]) => [id, seen.all(handle)])),
  };
}
