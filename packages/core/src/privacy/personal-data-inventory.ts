import type { ReadRules, Relation } from '../kernel/read-rules.ts';
import type { Registry } from '../kernel/registry.ts';

/** One personal field: where it lives and who reads it when the house says nothing else. */
export interface PersonalField {
  readonly table: string;
  readonly path: string;
  readonly readers: readonly Relation[];
}

/** What an engine keeps about people, as data for a register of processing. Lists are sorted. */
export interface PersonalDataInventory {
  readonly fields: readonly PersonalField[];
  /** Tables whose records are about people: exported and erased with them. */
  readonly about: readonly string[];
  /** Inputs of commands that carry people's words; they never enter issues, events or logs. */
  readonly inputs: readonly { readonly command: string; readonly path: string }[];
}

const closest: readonly Relation[] = ['self', 'manager', 'participant'];

/** Reads the inventory off the tables and commands themselves, plugins' included. */
export function personalDataInventory(registry: Registry): PersonalDataInventory {
  const tables = [...registry.tables.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const commands = [...registry.commands.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  return {
    fields: tables.flatMap(({ id, personal, readers }) =>
      personal.map((path) => ({ table: id, path, readers: readersOf(path, readers) })),
    ),
    about: tables.filter(({ readers }) => readers.about).map(({ id }) => id),
    inputs: commands.flatMap(({ type, personal }) =>
      personal.map((path) => ({ command: type, path })),
    ),
  };
}

function readersOf(path: string, { fields = {} }: ReadRules): readonly Relation[] {
  const field = path.split('.')[0] ?? path;
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? closest;
}
