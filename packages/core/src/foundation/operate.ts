import type { Operator } from './formula.ts';

/** Operators as small numbers, so that a compiled formula chooses by switch. */
export const operatorCodes = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  power: 4,
  min: 5,
  max: 6,
} as const satisfies Record<Operator, number>;

/** What an operation gives for its two sides; NaN or infinite where it has no answer. */
export function operate(code: number, a: number, b: number): number {
  switch (code) {
    case operatorCodes.add:
      return a + b;
    case operatorCodes.subtract:
      return a - b;
    case operatorCodes.multiply:
      return a * b;
    case operatorCodes.divide:
      return a / b;
    case operatorCodes.power:
      return a ** b;
    case operatorCodes.min:
      return Math.min(a, b);
    case operatorCodes.max:
      return Math.max(a, b);
    default:
      return Number.NaN;
  }
}

/** How much the result moves per unit of the left side. Equal sides of min and max: the left leads. */
export function leftSlope(code: number, a: number, b: number): number {
  switch (code) {
    case operatorCodes.multiply:
      return b;
    case operatorCodes.divide:
      return 1 / b;
    case operatorCodes.power:
      return b === 0 ? 0 : b * a ** (b - 1);
    case operatorCodes.min:
      return a <= b ? 1 : 0;
    case operatorCodes.max:
      return a >= b ? 1 : 0;
    default:
      return 1;
  }
}

/** How much the result moves per unit of the right side. */
export function rightSlope(code: number, a: number, b: number): number {
  switch (code) {
    case operatorCodes.subtract:
      return -1;
    case operatorCodes.multiply:
      return a;
    case operatorCodes.divide:
      return -a / (b * b);
    case operatorCodes.power:
      return a === 0 ? 0 : a ** b * Math.log(a);
    case operatorCodes.min:
      return a <= b ? 0 : 1;
    case operatorCodes.max:
      return a >= b ? 0 : 1;
    default:
      return 1;
  }
}
