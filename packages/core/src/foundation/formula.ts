/** An operation of two earlier steps. */
export type Operator = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'min' | 'max';

/**
 * One step of a formula: a number, one of its parts, or an operation on earlier steps by their
 * position (−a is 0 − a). `at` is the character of the source that it was read from.
 */
export type Step =
  | { readonly op: 'number'; readonly value: number; readonly at: number }
  | { readonly op: 'part'; readonly part: number; readonly at: number }
  | { readonly op: Operator; readonly left: number; readonly right: number; readonly at: number };

/**
 * A formula read once (B1.2): plain data without nesting, so that it can be stored, compared and
 * walked in one loop. The last step is the result.
 */
export interface Formula {
  readonly source: string;
  /** The name it defines, in `Revenue = …`; `null` for a bare expression. */
  readonly result: string | null;
  /**
   * `computed` by its parts; `qualitative` (written with `~`) names what a result is made of and
   * is measured as a whole, by a survey for example (B1.3).
   */
  readonly relation: 'computed' | 'qualitative';
  /** Names of the parts, in order of their first appearance, as first written. */
  readonly parts: readonly string[];
  readonly steps: readonly Step[];
}
