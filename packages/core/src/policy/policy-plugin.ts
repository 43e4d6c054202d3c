import type { AnyTable } from '../kernel/any-handle.ts';
import { definePlugin, type Plugin } from '../kernel/define-module.ts';
import { admit } from '../kernel/hooks.ts';
import { UsageError } from '../kernel/usage-error.ts';
import { permissionFor } from './permission-for.ts';
import type { PolicyInput } from './policy.ts';

export interface PolicyPluginOptions {
  readonly policy: PolicyInput;
  /**
   * Tables of other modules whose records rules are about, `{ of: 'cadence.reviews', at: 'reviewId' }`:
   * `[...alignment.tables, ...cadence.tables, ...rewards.tables]`.
   */
  readonly tables?: readonly AnyTable[];
}

const known = ['actor', 'person', 'unit', 'goal', 'factor', 'csf', 'kpi', 'node', 'link'];

/**
 * Turns away every command that the policy does not allow, before the domain says anything about it. Commands that a plugin or another module asks
 * for in the same commit are decided for the same actor: nobody lends their rights, but where a rule
 * names what people bring about together (`jointly`).
 */
export function policyPlugin({ policy, tables = [] }: PolicyPluginOptions): Plugin {
  const byId = new Map(tables.map((table) => [table.id, table]));
  for (const [command, { about }] of Object.entries(policy.rules)) {
    for (const { of } of about) {
      if (!known.includes(of) && !byId.has(of)) throw unknownSubject(command, of);
    }
  }
  return definePlugin({
    id: 'policy',
    hooks: [
      admit(
        '*',
        ({ command, state, context, cause }) =>
          permissionFor(policy, byId, state, command, context, cause).reason,
      ),
    ],
  });
}

function unknownSubject(command: string, of: string): UsageError {
  return new UsageError(
    'unknown_subject',
    `The rule of "${command}" is about "${of}", which is neither a core noun nor a table handed in.`,
    `Name one of ${known.join(', ')}, or pass the table in policyPlugin({ tables }).`,
  );
}
