import { methodRule } from './method-rule.ts';

/** Is the data used to improve (B2.3)? */
export const dataIsUsed = /* @__PURE__ */ methodRule('data-is-used', 'use', 0.95);
