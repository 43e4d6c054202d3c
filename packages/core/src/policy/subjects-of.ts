import type { AnyTable } from '../kernel/any-handle.ts';
import { isPlainObject } from '../kernel/plain.ts';
import type { State } from '../kernel/state.ts';
import { links } from '../model/tables.ts';
import { answerableFor, headOf } from './answerable-for.ts';
import type { PolicyInput } from './policy.ts';

/** Tables of other modules that a rule may name, by id. */
export type TablesById = ReadonlyMap<string, AnyTable>;

type Rule = PolicyInput['rules'][string];
type Subject = Rule['about'][number];

/**
 * The people a command is about, as groups: the actor must stand well to one person of each group.
 * The first subject of the rule that names somebody counts.
 */
export function subjectsOf(
  state: State,
  tables: TablesById,
  { about }: Rule,
  input: unknown,
): readonly (readonly string[])[] {
  for (const subject of about) {
    const groups = valuesAt(input, subject.at.split('.'))
      .map((value) => peopleOf(state, tables, subject, value))
      .filter((group) => group.length > 0);
    if (groups.length > 0) return groups;
  }
  return [];
}

function peopleOf(
  state: State,
  tables: TablesById,
  { of }: Subject,
  value: unknown,
): readonly string[] {
  if (of === 'node') return nodePeople(state, value);
  if (typeof value !== 'string') return [];
  switch (of) {
    case 'person':
      return [value];
    case 'unit':
      return headOf(state, value);
    case 'goal':
    case 'factor':
    case 'csf':
    case 'kpi':
      return answerableFor(state, of, value);
    case 'link':
      return nodePeople(state, state.get(links, value)?.child);
    default:
      return recordPeople(state, tables.get(of), value);
  }
}

function nodePeople(state: State, ref: unknown): readonly string[] {
  if (!isPlainObject(ref) || typeof ref.kind !== 'string' || typeof ref.id !== 'string') return [];
  return answerableFor(state, ref.kind, ref.id);
}

function recordPeople(state: State, table: AnyTable | undefined, id: string): readonly string[] {
  const record = table && state.get(table, id);
  return record ? (table.readers.about?.(record) ?? []).filter((each) => each !== null) : [];
}

/** The values at a path, lists walked through; absent ones and `null` are left out. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((member) => valuesAt(member, path));
  const [key, ...rest] = path;
  if (key === undefined) return value === null || value === undefined ? [] : [value];
  return isPlainObject(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}
