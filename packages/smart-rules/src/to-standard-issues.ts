import type { StandardIssue } from './engine/standard-schema.ts';
import { type Explainable, messageOf } from './explain.ts';
import type { Words } from './words.ts';

/** The findings as Standard Schema issues, each at its field; those about the text lie at `statementPath`. */
export function toStandardIssues(
  result: Pick<Explainable, 'findings'>,
  words: Words,
  statementPath: readonly PropertyKey[] = ['statement'],
): readonly StandardIssue[] {
  return result.findings.map((finding) => ({
    message: messageOf(finding, words),
    path: finding.path ?? statementPath,
  }));
}
