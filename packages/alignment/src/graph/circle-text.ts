import { type NodeRef, nodeKey } from '@kpikit/core';

const shown = 20;

/** A circle as one line; a long one is cut in the middle. */
export function circleText(circle: readonly NodeRef[]): string {
  const keys = circle.map(nodeKey);
  const cut = keys.length > shown ? [...keys.slice(0, shown / 2), '…', ...keys.slice(-2)] : keys;
  return cut.join(' → ');
}
