import { alignment } from '@kpikit/alignment';
import { cadence } from '@kpikit/cadence';
import {
  type Command,
  type Commit,
  type Context,
  core,
  createWorkspace,
  type Event,
  type Issue,
  issue,
  type Plugin,
  type Workspace,
} from '@kpikit/core';
import { rewards } from '@kpikit/rewards';

/** The stage of the story: one workspace with every module, and a calendar that the story turns. */
export interface Scene {
  readonly workspace: Workspace;
  /** The world as somebody acts in it on a day, in the middle of the morning. */
  as(actor: string | null, on: string): Context;
  /** Acts, and carries on with the commit; a refusal ends the story as `StoryRefused`. */
  act(actor: string | null, on: string, ...commands: readonly Command[]): Commit;
  /** The next KPI that comes of an agreement gets this id, so that the story can name it. */
  nextKpi(id: string): void;
}

/** Carries the issues of a refused step to the end of the story. */
export class StoryRefused extends Error {
  override readonly name = 'StoryRefused';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(', '));
    this.issues = issues;
  }
}

export function openScene(plugins: readonly Plugin[] = []): Scene {
  const count = new Map<string, number>();
  let nextKpi: string | null = null;
  const newId = (noun: string) => {
    if (noun === 'kpi' && nextKpi !== null) {
      const id = nextKpi;
      nextKpi = null;
      return id;
    }
    const next = (count.get(noun) ?? 0) + 1;
    count.set(noun, next);
    return `${noun}-${next}`;
  };
  const as = (actor: string | null, on: string): Context => ({
    now: `${on}T02:00:00.000Z`,
    actor,
    newId,
  });
  const workspace = createWorkspace({
    modules: [core, alignment, cadence, rewards],
    plugins,
    context: () => as(null, '2000-01-01'),
  });
  return {
    workspace,
    as,
    act(actor, on, ...commands) {
      const result = workspace.executeAll(commands, as(actor, on));
      // A path begins with the index of the command, which a reader of the file does not know.
      if (result.issues)
        throw new StoryRefused(
          result.issues.map((each) => ({ ...each, path: each.path?.slice(1) ?? [] })),
        );
      return result.value;
    },
    nextKpi(id) {
      nextKpi = id;
    },
  };
}

/** The data of the first such fact in a commit; a story that counts on it ends where it is missing. */
export function theFact<Data>(
  { events }: Commit,
  handle: { readonly type: string; is(event: Event): event is Event<string, Data> },
): Data {
  const event = events.find(handle.is);
  if (event) return event.data;
  throw new StoryRefused([issue('story/fact_missing', { params: { type: handle.type } })]);
}

/** Tells a part of the story; a refusal is led back to its place in the company file. */
export function within<T>(origin: readonly PropertyKey[], tell: () => T): T {
  try {
    return tell();
  } catch (error) {
    if (!(error instanceof StoryRefused)) throw error;
    throw new StoryRefused(
      error.issues.map((each) => ({ ...each, path: [...origin, ...(each.path ?? [])] })),
    );
  }
}
