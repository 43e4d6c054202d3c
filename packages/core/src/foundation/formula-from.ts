import { type Issue, issue } from '../kernel/issue.ts';
import { type Result, refuse } from '../kernel/result.ts';
import type { Formula } from './formula.ts';
import { parseFormula } from './parse-formula.ts';

/** How each operation is written: what opens it, what parts its members. */
const written = {
  add: ['(', ' + '],
  subtract: ['(', ' - '],
  multiply: ['(', ' × '],
  divide: ['(', ' ÷ '],
  power: ['(', ' ^ '],
  min: ['min(', '; '],
  max: ['max(', '; '],
  average: ['avg(', '; '],
} as const;

/** A formula as a tree, as a form or an editor of blocks builds it: a number, a part, an operation. */
export type Expression =
  | number
  | string
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'min' | 'max' | 'average';
      readonly of: readonly Expression[];
    };

export interface FormulaParts {
  /** The name it defines. */
  readonly result?: string;
  readonly relation?: Formula['relation'];
  /** How deep the tree may be; 50 by default. */
  readonly maxDepth?: number;
}

/**
 * A formula from a tree instead of a text: the same checks, the same formula, and `source` is the text
 * that would have given it. Members are taken from left to right, those of a
 * power from right to left.
 */
export function formulaFrom(
  expression: Expression,
  { result, relation = 'computed', maxDepth = 50 }: FormulaParts = {},
): Result<Formula> {
  const issues: Issue[] = [];
  const text = write(expression, 0, maxDepth, issues);
  const head =
    result === undefined ? '' : `${named(result, issues)} ${relation === 'computed' ? '=' : '~'} `;
  if (issues.length > 0) return refuse(...issues);
  return parseFormula(head + text, { locale: 'en', maxLength: 100_000, maxDepth: 4 * maxDepth });
}

function write(expression: Expression, depth: number, most: number, issues: Issue[]): string {
  if (depth > most) {
    issues.push(issue('core/formula_too_deep', { params: { at: 0, most } }));
    return '';
  }
  if (typeof expression === 'string') return named(expression, issues);
  if (typeof expression === 'number') {
    if (!Number.isFinite(expression)) issues.push(unsayable('number', String(expression)));
    return expression < 0 ? `(${expression})` : String(expression);
  }
  const [open, between] = written[expression.op];
  return `${open}${expression.of.map((each) => write(each, depth + 1, most, issues)).join(between)})`;
}

/** A name in its brackets; one that holds a bracket itself could say something else. */
function named(name: string, issues: Issue[]): string {
  if (/[[\]]/.test(name)) issues.push(unsayable('name', name));
  return `[${name}]`;
}

function unsayable(expected: string, found: string): Issue {
  return issue('core/formula_unexpected', {
    params: { at: 0, found: found.slice(0, 80), expected },
  });
}
