import type { Context } from '../kernel/context.ts';
import type { Command } from '../kernel/define-command.ts';
import { ownerOf } from '../kernel/handle-name.ts';
import type { Cause } from '../kernel/hooks.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { isPlainObject } from '../kernel/plain.ts';
import type { State } from '../kernel/state.ts';
import { settings } from '../model/tables.ts';
import { dateInZone } from '../time/date-in-zone.ts';
import type { PolicyInput } from './policy.ts';
import type { Role } from './role.ts';
import { rolesOf } from './roles-of.ts';
import { groupOf, subjectsOf, type TablesById } from './subjects-of.ts';

/** Whether a command may be wished, and why not. */
export interface Permission {
  readonly allowed: boolean;
  /** How the actor stands to the people the command is about, sorted. */
  readonly roles: readonly Role[];
  /** For the disabled button: `explain` puts it into words. `null` when allowed. */
  readonly reason: Issue | null;
}

/** The house as it is when a command is judged. */
interface House {
  readonly policy: PolicyInput;
  readonly tables: TablesById;
  readonly state: State;
  /** The plain date whose relations count. */
  readonly on: string;
}

/** Decides one command by the policy: on the date of the context, for whoever it is done. */
export function permissionFor(
  policy: PolicyInput,
  tables: TablesById,
  state: State,
  { type, input }: Command,
  { now, actor, onBehalfOf = null }: Context,
  cause: Cause | null = null,
): Permission {
  const rule = ruleOf(policy, type);
  if (!rule) return denied([], issue('core/no_rule', { params: { command: type.slice(0, 80) } }));
  const represents = onBehalfOf !== null && onBehalfOf !== actor;
  const on = dateInZone(now, state.get(settings, 'settings')?.timeZone ?? 'UTC');
  const house = { policy, tables, state, on };
  if (represents && !isDeputy(house, actor, onBehalfOf)) {
    return denied([], issue('core/not_a_deputy', { params: { command: type } }));
  }
  const subject = represents ? onBehalfOf : actor;
  const named = subjectsOf(state, tables, rule, { input, subject });
  const groups = named.length > 0 ? named : [groupOf([])];
  const rolesIn = (person: string | null) =>
    groups.map((group) => rolesOf(state, person, group, policy, on));
  const held = rolesIn(subject);
  const others = agreedTo(house, type, subject, cause).map(rolesIn);
  const isHeld = (allow: readonly Role[]) =>
    held.every((own, index) =>
      [own, ...others.flatMap((each) => each[index] ?? [])].some((roles) =>
        allow.some((role) => roles.has(role)),
      ),
    );
  const roles = [...new Set(held.flatMap((each) => [...each]))].sort();
  for (const { field, allow } of asked(rule, input)) {
    if (isHeld(allow)) continue;
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

/**
 * Whose rights count beside the actor's: all whom the causing command is about, where its rule says
 * so and the wish comes from its own module or from the wished command's, never from a plugin.
 */
function agreedTo(
  { policy, tables, state }: House,
  type: string,
  subject: string | null,
  cause: Cause | null,
): readonly string[] {
  const rule = cause ? ruleOf(policy, cause.command.type) : undefined;
  if (!cause || !rule?.jointly?.includes(type)) return [];
  if (![ownerOf(cause.command.type), ownerOf(type)].includes(cause.by)) return [];
  return subjectsOf(state, tables, rule, { input: cause.command.input, subject }).flatMap(
    ({ about, participants }) => [...about, ...participants],
  );
}

function ruleOf({ rules }: PolicyInput, type: string): PolicyInput['rules'][string] | undefined {
  return Object.hasOwn(rules, type) ? rules[type] : undefined;
}

/** A deputy is named by the policy, and still works here. */
function isDeputy({ policy, state, on }: House, actor: string | null, personId: string): boolean {
  const isNamed = policy.deputies.some(
    (each) => each.personId === personId && each.deputyId === actor,
  );
  return isNamed && rolesOf(state, actor, groupOf([actor]), policy, on).has('owner');
}

function denied(roles: readonly Role[], reason: Issue): Permission {
  return { allowed: false, roles, reason };
}
