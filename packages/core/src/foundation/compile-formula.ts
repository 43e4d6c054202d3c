import type { Formula } from './formula.ts';
import { leftSlope, operate, operatorCodes, rightSlope } from './operate.ts';

/** A formula ready for many runs. Values go in, and slopes come out, in the order of its parts. */
export interface CompiledFormula {
  readonly parts: readonly string[];
  /** The result; `null` when a value is missing or an operation has no finite answer. */
  evaluate(values: ArrayLike<number | null>): number | null;
  /**
   * The result and, in `slopes`, by how much it moves per unit of each part: all partial derivatives
   * in one pass back. `null`, with `slopes` of no meaning, when one of them does not exist.
   */
  partials(values: ArrayLike<number | null>, slopes: Float64Array): number | null;
}

/**
 * Lays parts, numbers and results side by side in one typed array, so that a run is one loop forward
 * and all slopes are one loop back (reverse-mode differentiation).
 */
export function compileFormula({ parts, steps, relation }: Formula): CompiledFormula {
  const numbers = steps.filter((step) => step.op === 'number');
  const first = parts.length + numbers.length;
  const count = steps.filter((step) => step.op !== 'number' && step.op !== 'part').length;
  const code = new Uint8Array(count);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const cells = new Float64Array(first + count);
  const slopeOf = new Float64Array(first + count);
  const cellOf = new Int32Array(steps.length);
  let constants = parts.length;
  let operation = 0;

  for (const [index, step] of steps.entries()) {
    if (step.op === 'part') cellOf[index] = step.part;
    else if (step.op === 'number') {
      cells[constants] = step.value;
      cellOf[index] = constants++;
    } else {
      code[operation] = operatorCodes[step.op];
      left[operation] = cellOf[step.left] ?? 0;
      right[operation] = cellOf[step.right] ?? 0;
      cellOf[index] = first + operation++;
    }
  }
  const last = relation === 'computed' ? (cellOf.at(-1) ?? -1) : -1;

  function evaluate(values: ArrayLike<number | null>): number | null {
    for (let part = 0; part < parts.length; part++) {
      const value = values[part] ?? Number.NaN;
      if (!Number.isFinite(value)) return null;
      cells[part] = value;
    }
    for (let each = 0; each < count; each++) {
      const a = cells[left[each] ?? 0] ?? 0;
      const b = cells[right[each] ?? 0] ?? 0;
      const result = operate(code[each] ?? 0, a, b);
      if (!Number.isFinite(result)) return null;
      cells[first + each] = result;
    }
    return last < 0 ? null : (cells[last] ?? 0) + 0;
  }

  function partials(values: ArrayLike<number | null>, slopes: Float64Array): number | null {
    const result = evaluate(values);
    if (result === null) return null;
    slopeOf.fill(0);
    slopeOf[last] = 1;
    for (let each = count - 1; each >= 0; each--) {
      const slope = slopeOf[first + each] ?? 0;
      if (slope === 0) continue;
      const [l, r] = [left[each] ?? 0, right[each] ?? 0];
      const [a, b] = [cells[l] ?? 0, cells[r] ?? 0];
      const operator = code[each] ?? 0;
      slopeOf[l] = (slopeOf[l] ?? 0) + slope * leftSlope(operator, a, b);
      slopeOf[r] = (slopeOf[r] ?? 0) + slope * rightSlope(operator, a, b);
    }
    for (let part = 0; part < parts.length; part++) {
      const slope = slopeOf[part] ?? 0;
      if (!Number.isFinite(slope)) return null;
      slopes[part] = slope + 0;
    }
    return result;
  }

  return { parts, evaluate, partials };
}
