import {
  type Context,
  type Issue,
  issue,
  KpiId,
  kpis,
  LinkId,
  limits,
  links,
  NodeRef,
  ok,
  PersonId,
  type Result,
  refuse,
  type State,
  Target,
} from '@kpikit/core';
import * as z from 'zod';
import { KpiTermsInput } from '../model/kpi-terms.ts';
import type { ProposalChange } from '../model/proposal.ts';
import { unknownPeople } from './unknown-people.ts';

/** Changes as a person wishes them: what they change from is looked up. */
export const ProposalChangesInput = /* @__PURE__ */ (() =>
  z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('target'), kpiId: KpiId, to: Target }),
        z.strictObject({
          type: z.literal('weight'),
          linkId: LinkId,
          to: z.number().nonnegative(),
        }),
        z.strictObject({
          type: z.literal('add'),
          kpiId: KpiId.nullable().default(null),
          terms: KpiTermsInput,
          ownerIds: z.array(PersonId).max(limits.list),
          contributesTo: z.array(NodeRef).max(limits.list).default([]),
        }),
        z.strictObject({ type: z.literal('drop'), kpiId: KpiId }),
      ]),
    )
    .min(1)
    .max(limits.list))();
type Wish = z.infer<typeof ProposalChangesInput>[number];

/** The wished changes with what they change from, or the issues that speak against them. */
export function readChanges(
  state: State,
  wishes: readonly Wish[],
  context: Context,
): Result<ProposalChange[]> {
  const issues: Issue[] = [];
  const changes: ProposalChange[] = [];
  for (const [index, wish] of wishes.entries()) {
    const read = readChange(state, wish, index, context);
    if (read.issues) issues.push(...read.issues);
    else changes.push(read.value);
  }
  return issues.length > 0 ? refuse(...issues) : ok(changes);
}

function readChange(
  state: State,
  wish: Wish,
  index: number,
  context: Context,
): Result<ProposalChange> {
  const path = ['changes', index];
  if (wish.type === 'add') {
    const unknown = unknownPeople(state, wish.ownerIds, 'ownerIds');
    if (unknown.length > 0) return refuse(...unknown);
    return ok({ ...wish, kpiId: wish.kpiId ?? KpiId.parse(context.newId('kpi')) });
  }
  if (wish.type === 'weight') {
    const link = state.get(links, wish.linkId);
    if (link) return ok({ ...wish, from: link.weight });
    return refuse(issue('alignment/link_not_found', { path, params: { id: wish.linkId } }));
  }
  const kpi = state.get(kpis, wish.kpiId);
  const params = { id: wish.kpiId };
  if (!kpi) return refuse(issue('alignment/kpi_not_found', { path, params }));
  if (kpi.status === 'closed' || kpi.status === 'dropped') {
    return refuse(issue('alignment/kpi_is_over', { path, params }));
  }
  return ok(wish.type === 'target' ? { ...wish, from: kpi.target } : wish);
}
