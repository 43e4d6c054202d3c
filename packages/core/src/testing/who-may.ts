import type { Engine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import type { State } from '../kernel/state.ts';
import { can } from '../policy/can.ts';
import type { PolicyInput } from '../policy/policy.ts';
import { testContext } from './test-context.ts';

/** Where a role table is tried: what is installed, how things stand, and the table itself. */
export interface PolicyScene {
  readonly engine: Engine;
  readonly state: State;
  readonly policy: PolicyInput;
}

/** Those of the actors who may wish a command, in their order; `null` is told as `system`. */
export function whoMay(
  { engine, state, policy }: PolicyScene,
  command: Command,
  actors: readonly (string | null)[],
): readonly string[] {
  return actors
    .filter((actor) => can(engine, state, command, testContext({ actor }), policy).allowed)
    .map((actor) => actor ?? 'system');
}
