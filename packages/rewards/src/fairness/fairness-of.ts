import { giniOf } from './gini-of.ts';

/** A praise as fairness looks at it. */
export interface FairPraise {
  readonly fromId: string;
  readonly toIds: readonly string[];
}

export interface FairnessOptions {
  /** The people looked at; a smaller group than `minimum` gets no figures. */
  readonly personIds: readonly string[];
  /** Unit of each person, for the share of praise that crosses units. */
  readonly unitOf?: (personId: string) => string | null;
  /** 5 unless raised: figures of few would tell about persons. */
  readonly minimum?: number;
}

/** How praise is spread over a group (B5.3: fairness matters more than size). Shares are 0–1. */
export interface Fairness {
  readonly people: number;
  readonly praises: number;
  /** Share of people praised at least once. */
  readonly coverage: number;
  /** Inequality of praises received: 0 equal, towards 1 one person gets all. */
  readonly gini: number;
  /** Share of the praises received by the tenth (at least one) who received most. */
  readonly topTenthShare: number;
  /** Share of the giving pairs in which both praised each other. */
  readonly reciprocity: number;
  /** Concentration of givers: 1 ÷ number of equally active givers. */
  readonly giverConcentration: number;
  /** Share of praises that cross units; `null` without units. */
  readonly acrossUnits: number | null;
  /** Whom nobody has praised, by id: the list to act on. */
  readonly neverPraised: readonly string[];
}

export type FairnessResult =
  | { readonly figures: Fairness; readonly reason: null }
  | { readonly figures: null; readonly reason: 'group_too_small' };

/** Figures of how praise is spread over at least five people; each receiver of a praise counts. */
export function fairnessOf(
  praises: readonly FairPraise[],
  { personIds, unitOf, minimum = 5 }: FairnessOptions,
): FairnessResult {
  const group = [...new Set(personIds)].sort();
  if (group.length < Math.max(5, minimum)) return { figures: null, reason: 'group_too_small' };
  const members = new Set(group);
  const given = praises.flatMap(({ fromId, toIds }) =>
    toIds.filter((toId) => members.has(toId)).map((toId) => ({ fromId, toId })),
  );
  const received = countBy(given.map(({ toId }) => toId));
  const amounts = group.map((personId) => received.get(personId) ?? 0);
  const givers = [...countBy(given.map(({ fromId }) => fromId)).values()];
  const most = [...amounts]
    .sort((a, b) => b - a)
    .slice(0, Math.max(1, Math.floor(group.length / 10)));
  const crossing = given.filter(({ fromId, toId }) => unitOf?.(fromId) !== unitOf?.(toId)).length;
  const share = (part: number) => (given.length === 0 ? 0 : part / given.length);
  return {
    figures: {
      people: group.length,
      praises: given.length,
      coverage: received.size / group.length,
      gini: giniOf(amounts),
      topTenthShare: share(sumOf(most)),
      reciprocity: reciprocityOf(given),
      giverConcentration: sumOf(givers.map((count) => share(count) ** 2)),
      acrossUnits: unitOf ? share(crossing) : null,
      neverPraised: group.filter((personId) => !received.has(personId)),
    },
    reason: null,
  };
}

function reciprocityOf(
  given: readonly { readonly fromId: string; readonly toId: string }[],
): number {
  const keyOf = (fromId: string, toId: string) => JSON.stringify([fromId, toId]);
  const directed = new Set(given.map(({ fromId, toId }) => keyOf(fromId, toId)));
  const pairs = new Set(given.map(({ fromId, toId }) => keyOf(...ordered(fromId, toId))));
  const mutual = [...pairs].filter((pair) => {
    const [a, b]: [string, string] = JSON.parse(pair);
    return directed.has(keyOf(a, b)) && directed.has(keyOf(b, a));
  });
  return pairs.size === 0 ? 0 : mutual.length / pairs.size;
}

function ordered(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
