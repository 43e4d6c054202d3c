import type { Change } from '../kernel/change.ts';
import { definePlugin, type Plugin } from '../kernel/define-module.ts';
import { guard } from '../kernel/hooks.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { limits } from '../kernel/limits.ts';
import type { StandardAnswer, StandardSchema } from '../kernel/standard-schema.ts';
import { UsageError } from '../kernel/usage-error.ts';
import { sameValue } from '../kernel/watch.ts';
import { goals, kpis } from './tables.ts';

/** A schema for `extra` of each noun that has it; zod, valibot, arktype or the host's own. */
export interface CustomFields {
  readonly kpi?: StandardSchema;
  readonly goal?: StandardSchema;
}

/**
 * Checks a house's own fields wherever a command writes them; paths of issues begin with `extra`.
 * A schema refuses and never rewrites: what it would change, drop or fill in is not taken over, so a
 * strict one says most. Records written before it came are checked when their fields next change.
 */
export function customFields({ kpi, goal }: CustomFields): Plugin {
  const schemas = new Map([
    [kpis.id, kpi],
    [goals.id, goal],
  ]);
  return definePlugin({
    id: 'custom-fields',
    hooks: [
      guard('*', ({ changes }) =>
        changes.flatMap((change) => fieldIssues(schemas.get(change.table), change)),
      ),
    ],
  });
}

function fieldIssues(
  schema: StandardSchema | undefined,
  { before, after }: Change,
): readonly Issue[] {
  if (!schema || !after) return [];
  const extra: unknown = Reflect.get(after, 'extra');
  if (before && sameValue(Reflect.get(before, 'extra'), extra)) return [];
  const { issues = [] } = answerOf(schema, extra);
  return issues.slice(0, limits.issues).map(({ message, path = [] }) =>
    issue('core/custom_field', {
      path: ['extra', ...path.map((step) => (typeof step === 'object' ? step.key : step))],
      params: { says: message.slice(0, limits.name) },
    }),
  );
}

function answerOf(schema: StandardSchema, extra: unknown): StandardAnswer {
  const answer = schema['~standard'].validate(extra);
  if (!('then' in answer)) return answer;
  // Nobody will wait for it, so its failure must not surface anywhere else.
  answer.then(undefined, () => undefined);
  throw new UsageError(
    'async_schema',
    `A schema of custom fields (${schema['~standard'].vendor}) answers later.`,
    'Check synchronously; ask other systems before the command, or after it in a listener.',
  );
}
