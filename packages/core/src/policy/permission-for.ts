import type { Context } from '../kernel/context.ts';
import type { Command } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { isPlainObject } from '../kernel/plain.ts';
import type { State } from '../kernel/state.ts';
import { settings } from '../model/tables.ts';
import { dateInZone } from '../time/date-in-zone.ts';
import type { PolicyInput } from './policy.ts';
import type { Role } from './role.ts';
import { rolesOf } from './roles-of.ts';
import { subjectsOf, type TablesById } from './subjects-of.ts';

/** Whether a command may be wished, and why not. */
export interface Permission {
  readonly allowed: boolean;
  /** How the actor stands to the people the command is about, sorted. */
  readonly roles: readonly Role[];
  /** For the disabled button: `explain` puts it into words. `null` when allowed. */
  readonly reason: Issue | null;
}

/** Decides one command by the policy: on the date of the context, for whoever it is done. */
export function permissionFor(
  policy: PolicyInput,
  tables: TablesById,
  state: State,
  { type, input }: Command,
  { now, actor, onBehalfOf = null }: Context,
): Permission {
  const rule = Object.hasOwn(policy.rules, type) ? policy.rules[type] : undefined;
  if (!rule) return denied([], issue('core/no_rule', { params: { command: type.slice(0, 80) } }));
  const represents = onBehalfOf !== null && onBehalfOf !== actor;
  const on = dateInZone(now, state.get(settings, 'settings')?.timeZone ?? 'UTC');
  if (represents && !isDeputy(policy, state, actor, onBehalfOf, on)) {
    return denied([], issue('core/not_a_deputy', { params: { command: type } }));
  }
  const subject = represents ? onBehalfOf : actor;
  const groups = subjectsOf(state, tables, rule, input);
  const standing = (groups.length > 0 ? groups : [[]]).map((group) =>
    rolesOf(state, subject, group, policy, on),
  );
  const roles = [...new Set(standing.flatMap((each) => [...each]))].sort();
  for (const { field, allow } of asked(rule, input)) {
    if (standing.every((each) => allow.some((role) => each.has(role)))) continue;
    const params = { command: type, roles: roles.join(', '), allowed: allow.join(', ') };
    const path = field === null ? {} : { path: [field] };
    return denied(roles, issue('core/role_not_allowed', { ...path, params }));
  }
  return { allowed: true, roles, reason: null };
}

/** The roles asked for by the command itself, then by each field that its input carries. */
function asked({ allow, fields = {} }: PolicyInput['rules'][string], input: unknown) {
  const carried = Object.entries(fields).filter(
    ([field]) => isPlainObject(input) && Object.hasOwn(input, field),
  );
  return [{ field: null, allow }, ...carried.map(([field, roles]) => ({ field, allow: roles }))];
}

/** A deputy is named by the policy, and still works here. */
function isDeputy(
  policy: PolicyInput,
  state: State,
  actor: string | null,
  personId: string,
  on: string,
): boolean {
  const isNamed = policy.deputies.some(
    (each) => each.personId === personId && each.deputyId === actor,
  );
  return isNamed && actor !== null && rolesOf(state, actor, [actor], policy, on).has('owner');
}

function denied(roles: readonly Role[], reason: Issue): Permission {
  return { allowed: false, roles, reason };
}
