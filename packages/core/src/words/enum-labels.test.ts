import { expect, it } from 'vitest';
import type * as z from 'zod';
import { coreEn } from '../locales/en.ts';
import { coreVi } from '../locales/vi.ts';
import { Target } from '../measure/target.ts';
import { Cycle } from '../model/cycle.ts';
import { Factor } from '../model/factor.ts';
import { Goal } from '../model/goal.ts';
import { KpiStatus } from '../model/kpi.ts';
import { Level } from '../model/level.ts';
import { Link } from '../model/link.ts';
import { NodeRef } from '../model/node-ref.ts';
import { RevisionCause } from '../model/target-revision.ts';
import { Unit } from '../model/unit.ts';
import { Role } from '../policy/role.ts';

/** Every enum that reaches a screen, by the first part of its labels. */
const enums: Readonly<Record<string, readonly string[]>> = {
  cycleKind: Cycle.shape.kind.options,
  cycleStatus: Cycle.shape.status.options,
  factorKind: Factor.shape.kind.options,
  goalKind: Goal.shape.kind.options,
  goalStatus: Goal.shape.status.options,
  kpiStatus: KpiStatus.options,
  level: Level.options,
  linkKind: Link.shape.kind.options,
  linkSign: Link.shape.sign.options,
  nodeKind: NodeRef.shape.kind.options,
  revisionCause: RevisionCause.options,
  role: Role.options,
  unitKind: Unit.shape.kind.options,
  targetKind: literalsOf(Target, 'kind'),
  comparator: literalsOf(Target, 'comparator'),
};

it.each([coreEn, coreVi])('[H-3] every value of an enum has a label in $locale', ({ labels }) => {
  const wanted = Object.entries(enums).flatMap(([name, values]) =>
    values.map((value) => `${name}.${value}`),
  );
  expect(wanted.length).toBeGreaterThanOrEqual(60);
  expect(wanted.filter((key) => !labels[key])).toEqual([]);
});

/** The words a field may hold over all forms of a union. */
function literalsOf(schema: z.ZodType, field: string): readonly string[] {
  const json = JSON.stringify(schema['~standard'].jsonSchema.output({ target: 'draft-2020-12' }));
  const found = [
    ...json.matchAll(
      new RegExp(`"${field}":\\{[^}]*?"(?:enum|const)":(\\[[^\\]]*\\]|"[^"]*")`, 'g'),
    ),
  ];
  return [...new Set(found.flatMap(([, words]) => JSON.parse(words ?? '[]')))];
}
