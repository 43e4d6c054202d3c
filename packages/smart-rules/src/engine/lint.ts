import type { TextRange } from '../text/facts.ts';
import type { RuleSet } from './compile-preset.ts';
import type { Finding, Question, Severity } from './finding.ts';
import type { Objection } from './rule.ts';

type Loudness = Exclude<Severity, 'off'>;

/** One answer of one rule: a share of its criterion, or null where it could only ask. */
export interface Verdict {
  readonly ruleId: string;
  readonly criterion: string;
  readonly credit: number | null;
  /** Words that speak for the criterion. */
  readonly evidence: TextRange | null;
}

export interface LintResult {
  /** Sorted by place in the text, then by rule id and message id. */
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly verdicts: readonly Verdict[];
}

const loudness: readonly Loudness[] = ['hint', 'info', 'warn', 'error'];

const quieter = (a: Loudness, b: Loudness): Loudness =>
  loudness.indexOf(a) <= loudness.indexOf(b) ? a : b;

const placeOf = (finding: Finding): number => finding.range?.[0] ?? Number.POSITIVE_INFINITY;

function compareFindings(a: Finding, b: Finding): number {
  return (
    (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

/**
 * Checks a subject against a compiled set of rules. Synchronous. A rule that throws becomes one
 * `internal/rule-crashed` finding and stops nobody.
 */
export function lint<Subject>(subject: Subject, set: RuleSet<Subject>): LintResult {
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const verdicts: Verdict[] = [];
  const keys = new Map<string, number>();
  const keyOf = (base: string): string => {
    const count = keys.get(base) ?? 0;
    keys.set(base, count + 1);
    return count === 0 ? base : `${base}#${count + 1}`;
  };
  for (const { rule, severity, options } of set.rules) {
    const { id: ruleId, criterion } = rule;
    const report = {
      pass: (evidence: TextRange | null = null) => {
        verdicts.push({ ruleId, criterion, credit: 1, evidence });
      },
      flag: (objection: Objection) => {
        const path = objection.path ?? null;
        const base = `${ruleId}.${objection.messageId}${path === null ? '' : `@${path.join('.')}`}`;
        findings.push({
          ruleId,
          criterion,
          severity: quieter(severity, objection.atMost ?? severity),
          messageId: objection.messageId,
          params: objection.params ?? {},
          range: objection.range ?? null,
          path,
          key: keyOf(base),
          suggestions: objection.suggestions ?? [],
        });
        verdicts.push({ ruleId, criterion, credit: objection.credit ?? 0.5, evidence: null });
      },
      ask: (id: string, path: readonly (string | number)[] | null = null) => {
        questions.push({ id, ruleId, criterion, path });
        verdicts.push({ ruleId, criterion, credit: null, evidence: null });
      },
    };
    try {
      // The options were checked for this very rule when the preset was compiled.
      rule.check({ ...report, subject, options: options as never });
    } catch {
      findings.push({
        ruleId: 'internal/rule-crashed',
        criterion,
        severity: 'warn',
        messageId: 'rule_crashed',
        params: { ruleId },
        range: null,
        path: null,
        key: keyOf(`internal/rule-crashed@${ruleId}`),
        suggestions: [],
      });
    }
  }
  findings.sort(compareFindings);
  return { findings, questions, verdicts };
}
