import { people } from '../model/tables.ts';

/** A host's own directory: the name behind an id, or `null` where it knows none. */
export type NameOf = (personId: string) => string | null;

/** A state, the part of it that a reader may see, or a replica. */
export interface PeopleReader {
  get(table: typeof people, id: string): { readonly name: string | null } | undefined;
}

/**
 * How a screen calls a person: as the host's directory does, else as the record does where the reader
 * may see it, else by the id. Nobody is a dash.
 */
export function nameOf(
  state: PeopleReader,
  personId: string | null,
  hostNameOf: NameOf = () => null,
): string {
  if (personId === null) return '–';
  return hostNameOf(personId) ?? state.get(people, personId)?.name ?? personId;
}
