import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { PersonId } from '../model/ids.ts';
import { Role } from './role.ts';

const anyName = () => z.string().min(1).max(limits.id, { abort: true });

/**
 * Where a command's input names the people it is about. `of`: `person` and `unit` (its head) by id;
 * `goal`, `factor`, `csf`, `kpi` (who answers for it) by id; `node` by a ref; `link` (its child) by
 * id; or a table of another module, whose read rules say whom a record is about and who takes part in
 * it. `at` is a path into the input, through lists: `owners.personId`. `of: 'actor'` is whoever it is
 * done for and needs no place: with `allow: ['owner']`, everybody who works here.
 */
export const PolicySubject = /* @__PURE__ */ (() =>
  z.strictObject({ of: anyName(), at: anyName().nullable().default(null) }))();
export interface PolicySubject extends z.infer<typeof PolicySubject> {}

/**
 * Who may wish a command. `about` is read in order and the first subject that names somebody counts;
 * of several people named by `person` the actor must stand well to each, of those who share a record
 * to one. Without anybody, only `hr`, `outsider` and `system` can hold.
 */
export const PolicyRule = /* @__PURE__ */ (() =>
  z.strictObject({
    allow: z.array(Role),
    about: z.array(PolicySubject).max(limits.list),
    /** Who may, of those, when the input carries a field: by its name, `owners`. */
    fields: z.record(anyName(), z.array(Role)).default({}),
    /**
     * Commands that its module may bring about with it by the rights of everybody it is about: an
     * invitation that all have accepted, a proposal that all have agreed on.
     */
    jointly: z.array(anyName()).max(limits.list).default([]),
  }))();
export interface PolicyRule extends z.infer<typeof PolicyRule> {}

/** Who may do what, as JSON that a house can store, show and change. What no rule names is denied. */
export const Policy = /* @__PURE__ */ (() =>
  z.strictObject({
    /** By command: `core.createKpi`. */
    rules: z.record(anyName(), PolicyRule),
    /** People who act for HR. */
    hrIds: z.array(PersonId).max(limits.list),
    /** Who may act in whose place; nobody else may. */
    deputies: z.array(z.strictObject({ personId: PersonId, deputyId: PersonId })).max(limits.list),
  }))();
export interface Policy extends z.infer<typeof Policy> {}
/** A policy as a host writes it: ids are plain strings. */
export type PolicyInput = z.input<typeof Policy>;
