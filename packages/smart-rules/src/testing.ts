import { applyEdits } from './apply-edits.ts';
import { compilePreset } from './engine/compile-preset.ts';
import type { Finding } from './engine/finding.ts';
import { lint } from './engine/lint.ts';
import type { Rule } from './engine/rule.ts';
import { messageOf } from './explain.ts';
import type { Words } from './words.ts';

/** Makes the subject of a KPI rule, for its cases. */
export { readSubject } from './read-subject.ts';

export interface InvalidCase<Subject> {
  readonly subject: Subject;
  /** Message ids expected, in the order of the findings. */
  readonly messageIds: readonly string[];
  /** The words the first finding points at, when it points at words. */
  readonly words?: string;
}

export interface RuleCases<Subject> {
  readonly valid: readonly Subject[];
  readonly invalid: readonly InvalidCase<Subject>[];
  readonly options?: unknown;
  /** Languages in which every message must have words without an empty place. */
  readonly languages?: readonly Words[];
}

function fail(ruleId: string, subject: unknown, what: string): never {
  throw new Error(`${ruleId}: ${what}\nsubject: ${JSON.stringify(subject)}`);
}

function checkWords(finding: Finding, subject: unknown, languages: readonly Words[]): void {
  for (const words of languages) {
    const message = messageOf(finding, words);
    const code = `${finding.ruleId}.${finding.messageId}`;
    if (message === code) fail(finding.ruleId, subject, `no ${words.locale} words for ${code}`);
    if (/\{[a-zA-Z]{1,40}\}/.test(message)) {
      fail(finding.ruleId, subject, `an empty place is left in "${message}"`);
    }
  }
}

/**
 * Tests a rule on its own, with any runner: throws at the first case that does not hold. Also checked:
 * no case stands twice, the subject is not changed, words exist in every language, ranges lie in the text,
 * and a suggestion's edit changes it.
 */
export function testRule<Subject extends { readonly text?: string }, Options>(
  rule: Rule<Subject, Options>,
  { valid, invalid, options, languages = [] }: RuleCases<Subject>,
): void {
  const settings = options === undefined ? {} : { [rule.id]: [rule.severity, options] as const };
  const set = compilePreset<Subject>({ rules: [rule], settings });
  const seen = new Set<string>();
  const run = (subject: Subject): readonly Finding[] => {
    const before = JSON.stringify(subject);
    if (seen.has(before)) fail(rule.id, subject, 'this case stands twice');
    seen.add(before);
    const { findings } = lint(subject, set);
    if (JSON.stringify(subject) !== before) fail(rule.id, subject, 'the rule changed its subject');
    return findings;
  };
  for (const subject of valid) {
    const found = run(subject);
    if (found.length > 0) fail(rule.id, subject, `expected no finding, got ${idsOf(found)}`);
  }
  for (const { subject, messageIds, words } of invalid) {
    const found = run(subject);
    if (idsOf(found) !== messageIds.join(', ')) {
      fail(rule.id, subject, `expected ${messageIds.join(', ')}, got ${idsOf(found) || 'nothing'}`);
    }
    for (const finding of found) checkFinding(finding, subject, languages);
    const [start, end] = found[0]?.range ?? [0, 0];
    const actual = subject.text?.slice(start, end);
    if (words !== undefined && actual !== words) {
      fail(rule.id, subject, `expected to point at "${words}", points at "${actual}"`);
    }
  }
}

const idsOf = (findings: readonly Finding[]): string =>
  findings.map(({ messageId }) => messageId).join(', ');

function checkFinding(
  finding: Finding,
  subject: { readonly text?: string },
  languages: readonly Words[],
): void {
  const { text } = subject;
  checkWords(finding, subject, languages);
  if (text === undefined) return;
  if (finding.range !== null) {
    const [start, end] = finding.range;
    const isTrue = start >= 0 && start < end && end <= text.length;
    if (!isTrue) fail(finding.ruleId, subject, `the range ${start}–${end} lies outside the text`);
  }
  for (const { edits, messageId } of finding.suggestions) {
    if (applyEdits(text, edits) === text) {
      fail(finding.ruleId, subject, `the suggestion ${messageId} changes nothing`);
    }
  }
}
