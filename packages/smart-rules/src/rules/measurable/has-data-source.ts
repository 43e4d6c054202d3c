import { methodRule } from './method-rule.ts';

/** Does the data exist (B2.3)? */
export const hasDataSource = /* @__PURE__ */ methodRule('has-data-source', 'source', 0.9);
