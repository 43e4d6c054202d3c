import type { Network } from '../graph/network.ts';
import type { Board } from './board.ts';
import type { OwnFigure } from './own-figures.ts';
import type { RolledNode } from './rolled-node.ts';

/** The figures of one node as plain data. */
export function rolledNodeOf(network: Network, board: Board, number: number): RolledNode | null {
  const node = network.nodes[number];
  if (!node) return null;
  const ownValue = board.figures.ownValue[number] ?? Number.NaN;
  const own = Number.isNaN(ownValue) ? null : board.own.figureOf(node, ownValue);
  const all = board.rolledOf(number);
  const rolled = all.reason === 'no_children' ? null : all;
  return { ref: node.ref, own, rolled, ...countedOf(own, all) };
}

function countedOf(own: OwnFigure | null, rolled: RolledNode['rolled'] & object) {
  const isLeaf = rolled.reason === 'no_children';
  const below = isLeaf ? { ...rolled, reason: own?.reason ?? ('no_data' as const) } : rolled;
  const value = own?.value ?? below.value;
  if (own?.progress === null || own?.progress === undefined) return { ...below, value };
  const { progress, reason } = own;
  return { value, progress, coverage: 1, low: progress, high: progress, reason };
}
