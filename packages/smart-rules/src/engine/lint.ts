import type { TextRange } from '../text/facts.ts';
import type { RuleSet } from './compile-preset.ts';
import type { Finding, Question, Severity } from './finding.ts';
import type { Objection } from './rule.ts';

type Loudness = Exclude<Severity, 'off'>;
type Path = readonly (string | number)[] | null;

/** One answer of one rule: a share of its criterion, or null where it could only ask. */
export interface Verdict {
  readonly ruleId: string;
  readonly criterion: string;
  readonly credit: number | null;
  /** True where the criterion is met in part at best. */
  readonly isGap: boolean;
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
  const keyOf = keyMaker();
  let ruleId = '';
  let criterion = '';
  let loudest: Loudness = 'warn';
  // Made once, not for each rule: this runs on every keystroke.
  const pass = (evidence: TextRange | null = null): void => {
    verdicts.push({ ruleId, criterion, credit: 1, isGap: false, evidence });
  };
  const flag = (objection: Objection): void => {
    if (Number.isNaN(objection.credit)) throw new TypeError('The credit is not a number');
    findings.push(findingOf(objection, ruleId, criterion, loudest, keyOf));
    const { credit = 0.5, isGap = false } = objection;
    verdicts.push({ ruleId, criterion, credit, isGap, evidence: null });
  };
  const ask = (id: string, path: Path = null): void => {
    questions.push({ id, ruleId, criterion, path });
    verdicts.push({ ruleId, criterion, credit: null, isGap: false, evidence: null });
  };
  for (const { rule, severity, options } of set.rules) {
    ruleId = rule.id;
    criterion = rule.criterion;
    loudest = severity;
    try {
      // The options were checked for this very rule when the preset was compiled.
      const answer: unknown = rule.check({ subject, options: options as never, pass, flag, ask });
      if (answer instanceof Promise) refuseLate(answer);
    } catch {
      const objection = { messageId: 'rule_crashed', params: { ruleId } };
      findings.push(findingOf(objection, 'internal/rule-crashed', criterion, 'hint', keyOf));
    }
  }
  if (findings.length > 1) findings.sort(compareFindings);
  return { findings, questions, verdicts };
}

/** What an `async` rule says comes after the answer; nobody else would catch what it throws. */
function refuseLate(answer: Promise<unknown>): never {
  answer.catch(() => undefined);
  throw new TypeError('Rules are synchronous');
}

/** Keys count up where a rule says the same of the same words twice: `house/jargon.word_found:demo#2`. */
function keyMaker(): (base: string) => string {
  const counts = new Map<string, number>();
  return (base) => {
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}#${count}`;
  };
}

function findingOf(
  objection: Objection,
  ruleId: string,
  criterion: string,
  severity: Loudness,
  keyOf: (base: string) => string,
): Finding {
  const { messageId, params = {}, range = null, path = null, suggestions = [] } = objection;
  // The words it is about tell two findings apart, so that each keeps its key when the other is put right.
  const about = params.words ?? params.word ?? '';
  const base = `${ruleId}.${messageId}${path === null ? '' : `@${path.join('.')}`}${about === '' ? '' : `:${about}`}`;
  return {
    ruleId,
    criterion,
    severity: quieter(severity, objection.atMost ?? severity),
    messageId,
    params,
    range,
    path,
    key: keyOf(base),
    suggestions,
  };
}
