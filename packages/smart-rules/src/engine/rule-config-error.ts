/** A preset that cannot work: an unknown rule, options its schema refuses. Names the repair. */
export class RuleConfigError extends Error {
  override readonly name = 'RuleConfigError';
}
