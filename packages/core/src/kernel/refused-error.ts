import type { Issue } from './issue.ts';

/** Thrown by `unwrap` alone. Carries codes and paths, never personal text. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      issues
        .map((each) => `${each.code} at ${each.path?.map(String).join('.') || '(root)'}`)
        .join('; '),
    );
    this.issues = issues;
  }
}
