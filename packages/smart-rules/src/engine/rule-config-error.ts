/** A preset, lexicon or date parser that cannot work: an unknown rule, refused options. Names the repair. */
export class RuleConfigError extends Error {
  override readonly name = 'RuleConfigError';
}
