import * as z from 'zod';
import { orgUnitSaved } from '../events/org-unit-saved.ts';
import { personSaved } from '../events/person-saved.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import { sameValue } from '../kernel/watch.ts';
import { OrgUnit } from '../model/org-unit.ts';
import { Person } from '../model/person.ts';
import { orgUnits, people } from '../model/tables.ts';

/** Brings joiners, movers and leavers from the host's own tables. The same directory again changes nothing. */
export const syncDirectory = /* @__PURE__ */ (() =>
  defineCommand('core.syncDirectory', {
    input: z.strictObject({
      orgUnits: z.array(OrgUnit).default([]),
      people: z.array(Person).default([]),
    }),
    personal: ['people'],
    decide(state, input) {
      const issues = unresolved(state, input);
      if (issues.length > 0) return refuse(...issues);
      return ok([
        ...input.orgUnits
          .filter((unit) => !sameValue(unit, state.get(orgUnits, unit.id)))
          .map((orgUnit) => orgUnitSaved({ orgUnit })),
        ...input.people
          .filter((person) => !sameValue(person, state.get(people, person.id)))
          .map(({ name, title, ...person }) => personSaved({ person }, { name, title })),
      ]);
    },
  }))();

interface Directory {
  readonly orgUnits: readonly OrgUnit[];
  readonly people: readonly Person[];
}

function unresolved(state: State, directory: Directory): readonly Issue[] {
  const units: ReadonlySet<string> = new Set(
    [...directory.orgUnits, ...state.all(orgUnits)].map((unit) => unit.id),
  );
  const persons: ReadonlySet<string> = new Set(
    [...directory.people, ...state.all(people)].map((person) => person.id),
  );
  const missingUnit = (id: string | null, path: readonly PropertyKey[]) =>
    id === null || units.has(id)
      ? []
      : [issue('core/org_unit_not_found', { path, params: { id } })];
  const missingPerson = (id: string | null, path: readonly PropertyKey[]) =>
    id === null || persons.has(id)
      ? []
      : [issue('core/person_not_found', { path, params: { id } })];
  return [
    ...directory.orgUnits.flatMap((unit, index) => [
      ...missingUnit(unit.parentId, ['orgUnits', index, 'parentId']),
      ...missingPerson(unit.headId, ['orgUnits', index, 'headId']),
    ]),
    ...directory.people.flatMap((person, index) =>
      person.placements.flatMap((placement, at) => [
        ...missingUnit(placement.orgUnitId, ['people', index, 'placements', at, 'orgUnitId']),
        ...missingPerson(placement.managerId, ['people', index, 'placements', at, 'managerId']),
      ]),
    ),
  ];
}
