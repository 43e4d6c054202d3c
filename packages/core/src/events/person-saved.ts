import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Person } from '../model/person.ts';
import { people } from '../model/tables.ts';

/** Somebody joined, moved, got another manager or left. Name and title stay in the record. */
export const personSaved = /* @__PURE__ */ (() =>
  defineEvent('core.personSaved', {
    data: z.strictObject({ person: Person.omit({ name: true, title: true }) }),
    personal: Person.pick({ name: true, title: true }),
    apply(write, { data, personal }) {
      write.put(people, {
        ...data.person,
        name: personal?.name ?? null,
        title: personal?.title ?? null,
      });
    },
  }))();
