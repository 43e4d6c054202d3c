import type { Context } from '../kernel/context.ts';
import type { Engine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import type { State } from '../kernel/state.ts';
import { type Permission, permissionFor } from './permission-for.ts';
import type { PolicyInput } from './policy.ts';

/**
 * Whether the actor of a context may wish a command, with the reason when not: for a button, before
 * its form is filled in. The same decision as `policyPlugin`'s; what the domain itself would refuse
 * is answered by `engine.preview`.
 */
export function can(
  engine: Engine,
  state: State,
  command: Command,
  context: Context,
  policy: PolicyInput,
): Permission {
  return permissionFor(policy, engine.registry.tables, state, command, context);
}
