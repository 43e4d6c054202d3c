import { methodRule } from './method-rule.ts';

/** Which tool or method measures it (B2.3)? What people most often leave out. */
export const hasTool = /* @__PURE__ */ methodRule('has-tool', 'tool', 0.85);
