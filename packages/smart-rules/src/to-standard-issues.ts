import type { Finding } from './engine/finding.ts';
import type { StandardIssue } from './engine/standard-schema.ts';
import { type Explainable, messageOf } from './explain.ts';
import type { Words } from './words.ts';

/** A Standard Schema issue that still knows how loud it is and which finding it was. */
export interface SmartIssue extends StandardIssue, Pick<Finding, 'severity' | 'key'> {
  readonly path: readonly PropertyKey[];
}

/** The findings as Standard Schema issues, each at its field; those about the text lie at `statementPath`. */
export function toStandardIssues(
  result: Pick<Explainable, 'findings'>,
  words: Words,
  statementPath: readonly PropertyKey[] = ['statement'],
): readonly SmartIssue[] {
  return result.findings.map((finding) => ({
    message: messageOf(finding, words),
    path: finding.path ?? statementPath,
    severity: finding.severity,
    key: finding.key,
  }));
}
