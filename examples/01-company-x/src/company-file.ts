import { limits, PlainDate } from '@kpikit/core';
import { ContestMeasure } from '@kpikit/rewards';
import * as z from 'zod';

// The file a reader may write for their own company: short names, gaps allowed where the story can do without.
const Id = z.string().min(1).max(limits.id);
const Text = z.string().min(1).max(limits.text);
const Title = z.string().min(1).max(limits.name);

const TargetShape = z.strictObject({
  kind: z.enum([
    'increase_to',
    'decrease_to',
    'reach',
    'at_least',
    'at_most',
    'cumulative_sum',
    'latest',
    'average',
  ]),
  value: z.number(),
});
const UnitShape = z.strictObject({
  kind: z.enum([
    'number',
    'percent',
    'percentage_point',
    'money',
    'count',
    'duration',
    'score',
    'other',
  ]),
  currency: z.string().length(3).nullable().default(null),
  noun: z.string().min(1).max(100).nullable().default(null),
});
const MethodShape = z.strictObject({
  source: Title.nullable().default(null),
  tool: Title.nullable().default(null),
  responsible: Id.nullable().default(null),
  use: Title.nullable().default(null),
});
const RollUpShape = z.strictObject({ method: Id, expression: Title.nullable().default(null) });

const KpiShape = z.strictObject({
  id: Id,
  level: z.enum(['company', 'department', 'team', 'individual']),
  statement: Title,
  target: TargetShape,
  unit: UnitShape.default({ kind: 'number', currency: null, noun: null }),
  owners: z.array(Id).default([]),
  orgUnit: Id.nullable().default(null),
  baseline: z.number().nullable().default(null),
  rateOf: Id.nullable().default(null),
  rollUp: RollUpShape.nullable().default(null),
  method: MethodShape.nullable().default(null),
  /** `kpi:S1`, `csf:…` or `goal:…`. */
  feeds: z.array(z.string().regex(/^(?:goal|factor|csf|kpi):.{1,128}$/u)).default([]),
  cycle: Id,
});
export type KpiShape = z.output<typeof KpiShape>;

const NewKpi = KpiShape.pick({ id: true, statement: true, target: true, unit: true });

const StoryShape = z.strictObject({
  /** Targets of a first draft that were raised before the plan was agreed. */
  firstDraft: z.array(z.strictObject({ kpi: Id, target: z.number() })).default([]),
  /** Why the draft was changed; a change of target asks for a reason. */
  firstDraftReason: Text.default('–'),
  cooperation: z
    .strictObject({
      requestedBy: Id,
      invited: z.array(Id).min(1),
      supports: Id,
      message: Text,
      kpi: NewKpi,
    })
    .nullable()
    .default(null),
  proposal: z
    .strictObject({
      by: Id,
      reason: Text,
      changes: z.array(z.strictObject({ kpi: Id, to: z.number() })).min(1),
      adds: NewKpi.extend({ owner: Id }).nullable().default(null),
    })
    .nullable()
    .default(null),
  coOwned: z
    .strictObject({
      requestedBy: Id,
      invited: Id,
      kpi: NewKpi.extend({
        rateOf: Id.nullable().default(null),
        feeds: Id,
        replaces: Id.nullable().default(null),
      }),
    })
    .nullable()
    .default(null),
  checkIns: z
    .array(
      z.strictObject({
        person: Id,
        on: PlainDate,
        updates: z.array(
          z.strictObject({
            kpi: Id,
            value: z.number(),
            confidence: z.int().min(1).max(10).nullable().default(null),
            note: Text.nullable().default(null),
          }),
        ),
        mood: z.int().min(1).max(5).nullable().default(null),
        done: z.array(Text).default([]),
        next: z.array(Text).default([]),
        obstacles: z.array(Text).default([]),
        discussion: z
          .strictObject({
            topic: Title,
            people: z.array(Id),
            problem: Text,
            cause: Text.nullable().default(null),
            wanted: Text.nullable().default(null),
            kpi: Id.nullable().default(null),
          })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  oneOnOne: z
    .strictObject({
      person: Id,
      withPerson: Id,
      actions: z
        .array(
          z.strictObject({
            what: Text,
            who: Id,
            dueOn: PlainDate,
            approver: Id.nullable().default(null),
          }),
        )
        .min(1),
    })
    .nullable()
    .default(null),
  review: z
    .strictObject({
      person: Id,
      kpi: Id,
      decision: z.enum(['keep', 'adjust', 'stop']),
      lesson: Text,
    })
    .nullable()
    .default(null),
  retro: z
    .strictObject({ person: Id, start: Text, stop: Text, more: Text, less: Text, keep: Text })
    .nullable()
    .default(null),
  praises: z
    .array(
      z.strictObject({
        from: Id,
        to: z.array(Id).min(1),
        kind: z.enum(['core_value', 'kpi', 'thanks']),
        coreValue: Id.nullable().default(null),
        kpi: Id.nullable().default(null),
        text: Text,
        on: PlainDate,
      }),
    )
    .default([]),
  catalogue: z
    .array(z.strictObject({ id: Id, name: Title, points: z.int().positive() }))
    .default([]),
  redeem: z.strictObject({ person: Id, item: Id }).nullable().default(null),
  award: z
    .strictObject({
      name: Title,
      subject: z.enum(['person', 'unit']),
      startOn: PlainDate,
      endOn: PlainDate,
      places: z.int().min(1).max(10),
      measure: ContestMeasure,
    })
    .nullable()
    .default(null),
});

/** Everything the report needs to know of a company. */
export const CompanyFile = z.strictObject({
  company: z.strictObject({
    name: Title,
    locale: z.enum(['vi', 'en']),
    timeZone: z.string().min(1).max(64),
    /** The day the report looks back from. */
    today: PlainDate,
    coreValues: z.array(z.strictObject({ id: Id, name: Title })).default([]),
  }),
  orgUnits: z
    .array(
      z.strictObject({
        id: Id,
        name: Title,
        level: z.enum(['company', 'department', 'team']),
        parent: Id.nullable().default(null),
        head: Id.nullable().default(null),
      }),
    )
    .min(1),
  people: z
    .array(
      z.strictObject({
        id: Id,
        name: Title,
        title: Title.nullable().default(null),
        unit: Id,
        manager: Id.nullable().default(null),
      }),
    )
    .min(1),
  cycles: z
    .array(
      z.strictObject({
        id: Id,
        name: Title,
        kind: z.enum(['month', 'quarter', 'half', 'year', 'custom']),
        startOn: PlainDate,
        endOn: PlainDate,
        parent: Id.nullable().default(null),
      }),
    )
    .min(1),
  goals: z
    .array(
      z.strictObject({
        id: Id,
        kind: z.enum(['strategic', 'objective']),
        title: Title,
        target: TargetShape.nullable().default(null),
        unit: UnitShape.nullable().default(null),
        formula: Title.nullable().default(null),
        cycle: Id.nullable().default(null),
      }),
    )
    .min(1),
  factors: z.array(
    z.strictObject({
      id: Id,
      goal: Id,
      name: Title,
      kind: z.enum(['variable', 'constant']),
      qualitative: z.boolean().default(false),
      reason: Text,
      formula: Title.nullable().default(null),
    }),
  ),
  csfs: z.array(
    z.strictObject({
      id: Id,
      title: Title,
      factor: Id,
      selected: z.boolean(),
      why: Text,
      also: z.array(Id).default([]),
    }),
  ),
  kpis: z.array(KpiShape).min(1),
  story: StoryShape.default(() => StoryShape.parse({})),
});
export type CompanyFile = z.output<typeof CompanyFile>;
