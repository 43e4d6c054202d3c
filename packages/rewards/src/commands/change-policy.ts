import { defineCommand, ok } from '@kpikit/core';
import { policyChanged } from '../events/policy-changed.ts';
import { policyOf } from '../model/policy-of.ts';
import { RewardsPolicy } from '../model/rewards-policy.ts';

/** Sets what the company decides about praise, points and gifts; what is left out stays as it is. */
export const changePolicy = /* @__PURE__ */ (() =>
  defineCommand('rewards.changePolicy', {
    input: RewardsPolicy.omit({ id: true }).partial(),
    decide(state, input) {
      const given = Object.entries(input).filter(([, value]) => value !== undefined);
      const policy = { ...policyOf(state), ...Object.fromEntries(given) };
      return ok([policyChanged({ policy })]);
    },
  }))();
