import type * as z from 'zod';
import { compareText } from '../measure/compare-text.ts';
import type { Kpi } from '../model/kpi.ts';
import type { RevisionCause, TargetRevision } from '../model/target-revision.ts';

/** What churn needs of a KPI and of a revision: core records and a host's own rows fit. */
export type ChurningKpi = Readonly<Pick<z.input<typeof Kpi>, 'id' | 'status'>>;
export type ChurnRevision = Readonly<
  Pick<z.input<typeof TargetRevision>, 'id' | 'kpiId' | 'cause' | 'by' | 'at' | 'beforeStart'>
>;

/** Changes of one KPI's target after its start. */
export interface KpiChurn {
  readonly kpiId: string;
  readonly revisions: number;
  /** Those of them without a cause that the book knows. */
  readonly other: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** Who changed targets after the start; `null` is the system. */
export interface PersonChurn {
  readonly personId: string | null;
  readonly revisions: number;
  readonly other: number;
  readonly kpis: number;
}

/** How often targets moved under the people who work towards them. */
export interface Churn {
  /** KPIs that started: running, closed, or changed after their start. */
  readonly started: number;
  readonly changed: number;
  /** `changed` ÷ `started`, 0–1; `null` when none has started. */
  readonly changedShare: number | null;
  readonly revisions: number;
  /** `revisions` ÷ `started`; `null` when none has started. */
  readonly perKpi: number | null;
  readonly byCause: Readonly<Record<RevisionCause, number>>;
  /** By most revisions, then id. */
  readonly byPerson: readonly PersonChurn[];
  /** KPIs that changed, by most revisions, then id. */
  readonly byKpi: readonly KpiChurn[];
  /** Changes while draft or proposed: part of agreeing, counted in nothing above (B3.9). */
  readonly beforeStart: number;
}

/**
 * Folds target revisions into the churn of the KPIs given; revisions of other KPIs are left aside.
 * What was agreed before a KPI started is no churn (B1.7, B3.9).
 */
export function churnOf(kpis: readonly ChurningKpi[], revisions: readonly ChurnRevision[]): Churn {
  const known = new Set<string>(kpis.map(({ id }) => id));
  const own = revisions.filter(({ kpiId }) => known.has(kpiId));
  const after = own.filter(({ beforeStart }) => !beforeStart);
  const byKpi = [...grouped(after, ({ kpiId }) => kpiId)]
    .map(([kpiId, list]) => ({ kpiId, ...countsOf(list), ...spanOf(list) }))
    .sort((a, b) => byCount(a, b) || compareText(a.kpiId, b.kpiId));
  const byPerson = [...grouped(after, ({ by }) => by)]
    .map(([personId, list]) => ({ personId, ...countsOf(list), kpis: kpisIn(list) }))
    .sort((a, b) => byCount(a, b) || compareText(a.personId ?? '', b.personId ?? ''));
  const changed = new Set<string>(byKpi.map(({ kpiId }) => kpiId));
  const started = kpis.filter(({ id, status }) => hasStarted(status) || changed.has(id)).length;
  const per = (count: number) => (started === 0 ? null : count / started);
  return {
    started,
    changed: changed.size,
    changedShare: per(changed.size),
    revisions: after.length,
    perKpi: per(after.length),
    byCause: causesOf(after),
    byPerson,
    byKpi,
    beforeStart: own.length - after.length,
  };
}

function hasStarted(status: ChurningKpi['status']): boolean {
  return status === 'active' || status === 'closed';
}

function grouped<K>(
  revisions: readonly ChurnRevision[],
  keyOf: (revision: ChurnRevision) => K,
): ReadonlyMap<K, readonly ChurnRevision[]> {
  const groups = new Map<K, ChurnRevision[]>();
  for (const revision of revisions) {
    const group = groups.get(keyOf(revision));
    if (group) group.push(revision);
    else groups.set(keyOf(revision), [revision]);
  }
  return groups;
}

function countsOf(list: readonly ChurnRevision[]) {
  return { revisions: list.length, other: list.filter(({ cause }) => cause === 'other').length };
}

function spanOf(list: readonly ChurnRevision[]) {
  const moments = list.map(({ at }) => at).sort();
  return { firstAt: moments[0] ?? '', lastAt: moments.at(-1) ?? '' };
}

function kpisIn(list: readonly ChurnRevision[]): number {
  return new Set(list.map(({ kpiId }) => kpiId)).size;
}

function causesOf(list: readonly ChurnRevision[]): Record<RevisionCause, number> {
  const counts = { goal_changed: 0, after_review: 0, agreed_proposal: 0, other: 0 };
  for (const { cause } of list) counts[cause] += 1;
  return counts;
}

function byCount(a: { readonly revisions: number }, b: { readonly revisions: number }): number {
  return b.revisions - a.revisions;
}
