import type { Commit } from '../kernel/commit.ts';
import type { Context } from '../kernel/context.ts';
import type { Engine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import type { Fact } from '../kernel/fact.ts';
import type { State } from '../kernel/state.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { sameValue } from '../kernel/watch.ts';
import { broken, expectLawful } from './expect-lawful.ts';
import { testContext } from './test-context.ts';

export interface Given {
  readonly state: State;
  /** Executes the command, lawfully, and keeps what came of it. */
  when(command: Command, context?: Context): Outcome;
}

export interface Outcome {
  readonly commit: Commit | null;
  readonly codes: readonly string[];
  /** These facts, in this order, and no others. Personal parts are not compared. */
  thenFacts(...facts: readonly Fact[]): Commit;
  /** Refused with these issue codes, in this order. */
  thenRefused(...codes: readonly string[]): void;
}

/** `given(engine, [commands]).when(command).thenFacts(facts)`: a rule told as a small story. */
export function given(
  engine: Engine,
  commands: readonly Command[] = [],
  context: Context = testContext(),
): Given {
  const state =
    commands.length === 0
      ? engine.emptyState()
      : unwrap(engine.executeAll(engine.emptyState(), commands, context)).state;
  return {
    state,
    when: (command, now = context) => outcomeOf(engine, state, command, now),
  };
}

function outcomeOf(engine: Engine, state: State, command: Command, context: Context): Outcome {
  const result = expectLawful(engine, state, command, context);
  const commit = result.issues ? null : result.value;
  const codes = result.issues?.map((issue) => issue.code) ?? [];
  return {
    commit,
    codes,
    thenFacts(...facts) {
      if (!commit) broken(`refused with ${codes.join(', ')}`);
      const told = commit.events.map(({ type, data }) => ({ type, data }));
      const wanted = facts.map(({ type, data }) => ({ type, data }));
      if (!sameValue(told, wanted)) {
        broken(
          `facts differ\n  told:   ${JSON.stringify(told)}\n  wanted: ${JSON.stringify(wanted)}`,
        );
      }
      return commit;
    },
    thenRefused(...wanted) {
      if (commit) broken(`accepted, where ${wanted.join(', ')} was expected`);
      if (!sameValue(codes, wanted))
        broken(`refused with ${codes.join(', ')}, not ${wanted.join(', ')}`);
    },
  };
}
