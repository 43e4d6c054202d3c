import type { ReadPolicy } from './visible-to.ts';

/** What one reader's replica holds at a version: all they may see, as plain JSON. */
export interface ReplicaSnapshot {
  readonly version: number;
  /** Records by table, sorted by id; hidden fields are `null`. */
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** What one commit changed for one reader, from one version to the next, as plain JSON. */
export interface ReplicaChanges {
  readonly from: number;
  readonly to: number;
  /** `after` is the record as the reader sees it; `null` once it is gone, or hidden from them. */
  readonly changes: readonly {
    readonly table: string;
    readonly id: string;
    readonly after: object | null;
  }[];
}

/** Who reads, by which policy, and the version of the newer state. */
export interface ReplicaReader {
  readonly actor: string | null;
  readonly policy: ReadPolicy;
  readonly version: number;
}
