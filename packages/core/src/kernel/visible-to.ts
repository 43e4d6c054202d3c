import type { Row } from './change.ts';
import type { TableHandle } from './define-table.ts';
import type { ReadRules, Relation } from './read-rules.ts';
import type { State } from './state.ts';

/** A record as an actor may see it: hidden fields are `null`. */
export type Seen<R extends Row> = { readonly [K in keyof R]: K extends 'id' ? R[K] : R[K] | null };

/** The part of a state that one actor may see: the only source for queries, exports and replicas. */
export interface VisibleState {
  get<R extends Row, In>(table: TableHandle<R, In>, id: string): Seen<R> | undefined;
  /** Sorted by id; records the actor may not see are left out. */
  all<R extends Row, In>(table: TableHandle<R, In>): readonly Seen<R>[];
}

/** How readers stand to people, and the house's own rules over those of the tables. */
export interface ReadPolicy {
  /** How the actor stands to the person a record is about. */
  relationsTo(state: State, actor: string, person: string | null): readonly Relation[];
  /**
   * Tables whose records decide how people stand to one another; unset, any may. A replica is
   * compared as a whole when one of them changes.
   */
  readonly dependsOn?: readonly string[];
  /** Rules by table id that replace the tables' own. */
  readonly rules?: Readonly<Record<string, Pick<ReadRules, 'record' | 'fields'>>>;
}

/** Narrows a state to what the actor may read. `null`, the unknown reader, sees nothing. */
export function visibleTo(state: State, actor: string | null, policy: ReadPolicy): VisibleState {
  return {
    get(table, id) {
      const record = state.get(table, id);
      return record && seenBy(state, actor, policy, table, record);
    },
    all: (table) =>
      state.all(table).flatMap((record) => seenBy(state, actor, policy, table, record) ?? []),
  };
}

const closest: readonly Relation[] = ['self', 'manager', 'participant'];
const above: readonly Relation[] = ['self', 'manager', 'participant', 'chain'];

function seenBy<R extends Row, In>(
  state: State,
  actor: string | null,
  policy: ReadPolicy,
  table: TableHandle<R, In>,
  record: R,
): Seen<R> | undefined {
  if (actor === null) return undefined;
  const rules = { ...table.readers, ...policy.rules?.[table.id] };
  const relations = relationsOf(state, actor, policy, table.readers, record);
  const allowed = (asked: readonly Relation[]) => asked.some((relation) => relations.has(relation));
  const recordRule = table.readers.confidential?.(record) ? above : (rules.record ?? ['everyone']);
  if (!allowed(recordRule)) return undefined;

  const personal = new Set(table.personal.map((path) => path.split('.')[0] ?? path));
  const mayRead = (field: string) => {
    const own =
      rules.fields && Object.hasOwn(rules.fields, field) ? rules.fields[field] : undefined;
    return allowed(own ?? (personal.has(field) ? closest : recordRule));
  };
  const entries = Object.entries(record).map(([field, value]) => [
    field,
    field === 'id' || mayRead(field) ? value : null,
  ]);
  // The same fields with the hidden ones emptied is what `Seen` says.
  return Object.freeze(Object.fromEntries(entries)) as Seen<R>;
}

function relationsOf<R extends Row>(
  state: State,
  actor: string,
  policy: ReadPolicy,
  readers: ReadRules<R>,
  record: R,
): ReadonlySet<Relation> {
  const about = readers.about?.(record) ?? [];
  const relations = new Set<Relation>(['everyone']);
  for (const person of about) {
    for (const relation of policy.relationsTo(state, actor, person)) relations.add(relation);
  }
  if (readers.participants?.(record).includes(actor)) relations.add('participant');
  return relations;
}
