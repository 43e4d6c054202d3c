import type { Facts } from '../text/facts.ts';
import { wordCount } from './word-count.ts';

/** A number with nothing beside it but a word of change: `80%`, `Đạt 45`, `20% more`. */
export function isBareFigure({ text, target, metric, direction, contentWords }: Facts): boolean {
  if (target === null || metric !== null) return false;
  if (target.unit.kind === 'money' && contentWords > 0) return false;
  const told = direction === null ? 0 : wordCount(text.slice(...direction.range));
  return contentWords <= told;
}
