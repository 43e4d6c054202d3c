import { type Issue, issue } from '@kpikit/core';
import { compilePreset, lint } from '@kpikit/smart-rules';
import { coachingRules } from './coaching-rules.ts';

/** What is said, and the question of the bank that would open it up instead. */
export interface CoachingFinding extends Issue {
  /** The words, as places in the text. */
  readonly range: readonly [start: number, end: number] | null;
  /** Id in `questionBank`. */
  readonly question: string;
}

export interface Coaching {
  /** `coaching` asks and orders nothing; `neutral` does neither. */
  readonly style: 'directing' | 'coaching' | 'neutral';
  readonly findings: readonly CoachingFinding[];
}

export interface CoachingOptions {
  /** The words open a talk: asking for the KPI's percentage is then a finding too. */
  readonly opensTalk?: boolean;
}

const codes = {
  'coaching/command': 'cadence/coaching_command',
  'coaching/blame': 'cadence/coaching_blame',
  'coaching/figure-first': 'cadence/coaching_figure_first',
} as const;

const rules = /* @__PURE__ */ compilePreset({ rules: coachingRules });

/**
 * Whether a manager's words direct or coach, in Vietnamese and English, with the question that would
 * open them up (B6.3). Advice for the one who writes: it is kept nowhere and judges nobody.
 */
export function coachingOf(text: string, { opensTalk = false }: CoachingOptions = {}): Coaching {
  const findings = lint({ text, opensTalk }, rules).findings.flatMap(
    ({ ruleId, range, params }) => {
      const code = Object.hasOwn(codes, ruleId) ? codes[ruleId as keyof typeof codes] : null;
      if (code === null) return [];
      const question = String(params.question);
      return [{ ...issue(code, { params: { question } }), range, question }];
    },
  );
  if (findings.length > 0) return { style: 'directing', findings };
  return { style: text.includes('?') ? 'coaching' : 'neutral', findings };
}
