import { anonymous, type Context, type Fact, PersonId } from '@kpikit/core';
import { retroNoteAdded } from '../events/retro-note-added.ts';
import type { Retro } from '../model/retro.ts';

export interface NoteEntry {
  readonly column: string;
  readonly text: string;
  readonly anonymous: boolean;
}

/** The fact of a note; of an unnamed one nobody is kept, neither in the record nor behind the fact. */
export function notedInRetro(
  retro: Pick<Retro, 'id' | 'personId'>,
  { column, text, anonymous: unnamed }: NoteEntry,
  { actor, newId }: Context,
): Fact {
  const by = unnamed || actor === null ? null : PersonId.parse(actor);
  const { id: retroId, personId } = retro;
  const note = { id: newId('retroNote'), retroId, personId, column, by, voterIds: [] };
  const fact = retroNoteAdded({ note }, { text });
  return unnamed ? anonymous(fact) : fact;
}
