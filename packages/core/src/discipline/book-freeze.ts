import type { FreezePolicyInput } from './freeze-policy.ts';

/**
 * The book's two good causes pass, a lowered target passes once it is agreed, all else is refused
 * after the start (B1.7, B3.6).
 */
export const bookFreeze: FreezePolicyInput = /* @__PURE__ */ (() => {
  const always = { cycleIds: null, fromDay: null, untilDay: null };
  return {
    rules: [
      { ...always, causes: ['goal_changed' as const, 'after_review' as const], answer: 'allow' },
      { ...always, causes: ['agreed_proposal' as const], answer: 'approval' },
      { ...always, causes: null, answer: 'refuse' },
    ],
  };
})();
