import type { CliWords } from './words.ts';

type Code = Exclude<keyof CliWords, 'usage'>;

/** Something the caller typed or handed in that cannot work: exit code 2, told in the caller's language. */
export class BadUse extends Error {
  override readonly name = 'BadUse';
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: Code, params: Readonly<Record<string, string>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
