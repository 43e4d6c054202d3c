import { type Issue, issue } from '../kernel/issue.ts';
import type { Operator, Step } from './formula.ts';
import { partKey } from './part-key.ts';
import { tidyName } from './tidy-name.ts';
import type { Sign, Token } from './token.ts';

/** How tightly each operation binds; a power binds to the right, and before a sign does. */
const binding: ReadonlyMap<Sign, readonly [strength: number, operator: Operator]> =
  /* @__PURE__ */ new Map<Sign, readonly [number, Operator]>([
    ['+', [1, 'add']],
    ['-', [1, 'subtract']],
    ['*', [2, 'multiply']],
    ['/', [2, 'divide']],
    ['^', [4, 'power']],
  ]);
const signStrength = 3;
const functions: ReadonlyMap<string, Operator> = /* @__PURE__ */ new Map<string, Operator>([
  ['min', 'min'],
  ['max', 'max'],
  ['sum', 'add'],
  ['avg', 'add'],
]);
const none = -1;

/**
 * Turns words into steps by operator precedence (Pratt). Every method answers the position of the
 * step it made, or `none` once something is wrong: `trouble` then holds the first issue.
 */
export class StepReader {
  readonly parts: string[] = [];
  readonly steps: Step[] = [];
  trouble: Issue | null = null;
  readonly #tokens: readonly Token[];
  readonly #maxDepth: number;
  readonly #known = new Map<string, number>();
  #next: number;
  #depth = 0;

  constructor(tokens: readonly Token[], start: number, maxDepth: number) {
    this.#tokens = tokens;
    this.#next = start;
    this.#maxDepth = maxDepth;
  }

  read(): void {
    const last = this.#expression(0);
    if (last !== none && this.#peek().kind !== 'end') this.#unexpected('operator');
  }

  #expression(above: number): number {
    let left = this.#operand();
    while (left !== none) {
      const token = this.#peek();
      const bound = token.kind === 'sign' ? binding.get(token.sign) : undefined;
      if (!bound || bound[0] <= above) break;
      const [strength, operator] = bound;
      this.#next++;
      const right = this.#expression(operator === 'power' ? strength - 1 : strength);
      left = this.#combine(operator, left, right, token.at);
    }
    return left;
  }

  #operand(): number {
    const token = this.#peek();
    if (++this.#depth > this.#maxDepth) {
      return this.#fail(
        issue('core/formula_too_deep', { params: { at: token.at, most: this.#maxDepth } }),
      );
    }
    let step = this.#primary(token);
    for (let sign = this.#peek(); step !== none && isSign(sign, '%'); sign = this.#peek()) {
      step = this.#percent(step, sign.at);
      this.#next++;
    }
    this.#depth--;
    return step;
  }

  #primary(token: Token): number {
    if (token.kind === 'number') {
      this.#next++;
      return this.#push({ op: 'number', value: token.value, at: token.at });
    }
    if (token.kind === 'name') {
      this.#next++;
      return isSign(this.#peek(), '(') ? this.#call(token) : this.#part(token);
    }
    if (isSign(token, '(')) {
      this.#next++;
      return this.#closed(this.#expression(0));
    }
    if (isSign(token, '+')) {
      this.#next++;
      return this.#expression(signStrength);
    }
    if (isSign(token, '-')) {
      this.#next++;
      const zero = this.#push({ op: 'number', value: 0, at: token.at });
      return this.#combine('subtract', zero, this.#expression(signStrength), token.at);
    }
    return this.#unexpected('part');
  }

  #call(name: Token): number {
    const called = partKey(name.text);
    const operator = functions.get(called);
    if (!operator) {
      return this.#fail(
        issue('core/formula_unknown_function', { params: { at: name.at, found: quoted(name) } }),
      );
    }
    let count = 0;
    let result = none;
    do {
      this.#next++;
      const argument = this.#expression(0);
      result = count === 0 ? argument : this.#combine(operator, result, argument, name.at);
      count++;
    } while (result !== none && isSign(this.#peek(), ','));
    result = this.#closed(result);
    if (called !== 'avg' || result === none) return result;
    const divisor = this.#push({ op: 'number', value: count, at: name.at });
    return this.#combine('divide', result, divisor, name.at);
  }

  #part(token: Token): number {
    const name = nameIn(token);
    const key = partKey(name);
    let part = this.#known.get(key);
    if (part === undefined) {
      part = this.parts.push(name) - 1;
      this.#known.set(key, part);
    }
    return this.#push({ op: 'part', part, at: token.at });
  }

  #percent(step: number, at: number): number {
    const last = this.steps[step];
    if (last?.op === 'number' && step === this.steps.length - 1) {
      this.steps[step] = { ...last, value: last.value / 100 };
      return step;
    }
    return this.#combine('divide', step, this.#push({ op: 'number', value: 100, at }), at);
  }

  #combine(op: Operator, left: number, right: number, at: number): number {
    return left === none || right === none ? none : this.#push({ op, left, right, at });
  }

  #closed(step: number): number {
    if (step === none) return none;
    if (!isSign(this.#peek(), ')')) return this.#unexpected(')');
    this.#next++;
    return step;
  }

  #push(step: Step): number {
    return this.steps.push(step) - 1;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
  }

  #unexpected(expected: 'part' | 'operator' | ')'): number {
    const token = this.#peek();
    const params = { at: token.at, found: quoted(token), expected };
    return this.#fail(issue('core/formula_unexpected', { params }));
  }

  #fail(trouble: Issue): number {
    this.trouble ??= trouble;
    return none;
  }
}

/** The name a word stands for, without its brackets. */
export function nameIn(token: Token): string {
  return tidyName(token.text.startsWith('[') ? token.text.slice(1, -1) : token.text);
}

function isSign(token: Token, sign: Sign): boolean {
  return token.kind === 'sign' && token.sign === sign;
}

function quoted(token: Token): string {
  return token.text.slice(0, 80);
}
