import type { AnyTable } from '../kernel/any-handle.ts';
import { isPlainObject } from '../kernel/plain.ts';
import type { State } from '../kernel/state.ts';
import { kpis, links } from '../model/tables.ts';
import { answerableFor, headOf } from './answerable-for.ts';
import type { PolicyInput } from './policy.ts';

/** Tables of other modules that a rule may name, by id. */
export type TablesById = ReadonlyMap<string, AnyTable>;

type Rule = PolicyInput['rules'][string];

/** The people whom one record is about, and those named in it beside them. */
export interface Group {
  readonly about: readonly string[];
  readonly participants: readonly string[];
}

/** What is wished, and for whom. */
export interface Wish {
  readonly input: unknown;
  readonly subject: string | null;
}

/**
 * The people a command is about, as groups: the actor must stand well to one person of each group.
 * The first subject of the rule that names somebody counts.
 */
export function subjectsOf(
  state: State,
  tables: TablesById,
  { about }: Rule,
  { input, subject }: Wish,
): readonly Group[] {
  for (const { of, at = null } of about) {
    const groups =
      of === 'actor'
        ? [groupOf([subject])]
        : valuesAt(input, at).map((value) => peopleOf(state, tables, of, value));
    const named = groups.filter((each) => each.about.length + each.participants.length > 0);
    if (named.length > 0) return named;
  }
  return [];
}

/** A group without the places that nobody takes. */
export function groupOf(
  about: readonly (string | null)[],
  participants: readonly (string | null)[] = [],
): Group {
  const somebody = (each: string | null) => each !== null;
  return { about: about.filter(somebody), participants: participants.filter(somebody) };
}

function peopleOf(state: State, tables: TablesById, of: string, value: unknown): Group {
  if (of === 'node') return nodePeople(state, value);
  if (typeof value !== 'string') return groupOf([]);
  switch (of) {
    case 'person':
      return groupOf([value]);
    case 'unit':
      return groupOf(headOf(state, value));
    case 'goal':
    case 'factor':
    case 'csf':
    case 'kpi':
      return placePeople(state, of, value);
    case 'link':
      return nodePeople(state, state.get(links, value)?.child);
    default:
      return recordPeople(state, tables.get(of), value);
  }
}

function nodePeople(state: State, ref: unknown): Group {
  if (!isPlainObject(ref) || typeof ref.kind !== 'string' || typeof ref.id !== 'string') {
    return groupOf([]);
  }
  return placePeople(state, ref.kind, ref.id);
}

function placePeople(state: State, kind: string, id: string): Group {
  const kpi = kind === 'kpi' ? state.get(kpis, id) : undefined;
  return groupOf(answerableFor(state, kind, id), kpi && [kpi.leadId, ...kpi.supporterIds]);
}

function recordPeople(state: State, table: AnyTable | undefined, id: string): Group {
  const record = table && state.get(table, id);
  return record
    ? groupOf(table.readers.about?.(record) ?? [], table.readers.participants?.(record))
    : groupOf([]);
}

/** The values at a path of names and dots, lists walked through; absent ones and `null` left out. */
function valuesAt(input: unknown, path: string | null): readonly unknown[] {
  return path === null ? [] : walked(input, path.split('.'));
}

function walked(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((member) => walked(member, path));
  const [key, ...rest] = path;
  if (key === undefined) return value === null ? [] : [value];
  return isPlainObject(value) && Object.hasOwn(value, key) ? walked(value[key], rest) : [];
}
