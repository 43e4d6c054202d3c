import {
  compilePreset,
  type Judgement,
  judge,
  type Preset,
  type RuleSet,
} from '@kpikit/smart-rules';
import { riseRules } from './rise-rules.ts';
import type { RiseSubject } from './rise-subject.ts';

export const riseCriteria = ['regular', 'immediate', 'specific', 'encouraging'] as const;
export type RiseCriterion = (typeof riseCriteria)[number];

export interface RiseContext {
  /** The day of the praise. */
  readonly on: string;
  /** The day of what is praised, where the form asks for it. */
  readonly aboutOn?: string | null;
  /** When the receiver was last praised before: see `lastPraisedOn`. */
  readonly lastPraisedOn?: string | null;
  /** A house's own rules over the four. */
  readonly rules?: Preset<RiseSubject> | RuleSet<RiseSubject>;
}

const bookSet = /* @__PURE__ */ (() => compilePreset(riseRules))();

/**
 * Reads a praise, Vietnamese or English, against RISE: regular, immediate, specific, encouraging
 * (B6.2). Findings for its writer, as in `explain(riseOf(…), words)`; points never follow from them.
 */
export function riseOf(
  praise: { readonly text: string },
  { on, aboutOn = null, lastPraisedOn, rules = bookSet }: RiseContext,
): Judgement<RiseCriterion> {
  const subject = { text: praise.text, on, aboutOn, lastPraisedOn };
  return judge(subject, compilePreset(rules), riseCriteria);
}
