export type Sign = '+' | '-' | '*' | '/' | '^' | '%' | '(' | ')' | ',' | '=' | '~';

/** A word of a formula; `at` is its first character, `text` what stands there. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly at: number }
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly text: ''; readonly at: number };

/** How people write each sign: the book's × and – beside the keyboard's. */
export const signs: ReadonlyMap<string, Sign> = /* @__PURE__ */ new Map<string, Sign>([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['–', '-'],
  ['*', '*'],
  ['×', '*'],
  ['·', '*'],
  ['/', '/'],
  ['÷', '/'],
  [':', '/'],
  ['^', '^'],
  ['%', '%'],
  ['(', '('],
  [')', ')'],
  [',', ','],
  [';', ','],
  ['=', '='],
  ['~', '~'],
]);
