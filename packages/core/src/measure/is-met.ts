import { isClose } from './is-close.ts';
import type { TargetInput } from './measurable.ts';

/**
 * Whether a figure is good enough. Its own answer, by comparator and with a relative epsilon:
 * equality meets `>=`, `<=`, `=` and both ends of `between`, and never `>` or `<`.
 */
export function isMet(value: number, target: Omit<TargetInput, 'kind'>): boolean {
  const { comparator, value: wanted } = target;
  const close = isClose(value, wanted);
  switch (comparator) {
    case '>=':
      return close || value > wanted;
    case '<=':
      return close || value < wanted;
    case '>':
      return !close && value > wanted;
    case '<':
      return !close && value < wanted;
    case '=':
      return close;
    case 'between': {
      const high = target.high ?? wanted;
      return close || isClose(value, high) || (value > wanted && value < high);
    }
  }
}
