import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanLink, PlanNodeInput } from '../graph/plan-parts.ts';
import { rowsOf } from '../graph/rows-of.ts';
import { spreadRows } from './spread-rows.ts';

export interface LayoutOptions {
  /**
   * Width of every node and its height; a function for heights that follow the text. A row is as high
   * as the highest of its nodes, so that links leave all of them at one height.
   */
  readonly nodeWidth?: number;
  readonly nodeHeight?: number | ((node: PlanNodeInput) => number);
  readonly gapX?: number;
  readonly gapY?: number;
  /** Only so many rows from the top: the upper floors of a plan too large to look at as a whole. */
  readonly rows?: number;
}

export interface PlacedNode {
  readonly ref: NodeRef;
  readonly node: PlanNodeInput;
  /** 0 for the goals. */
  readonly row: number;
  /** Left upper corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLink {
  readonly link: PlanLink;
  /** From the middle of the child's upper edge to the middle of the parent's lower one. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** By row, then from left to right. */
  readonly nodes: readonly PlacedNode[];
  /** By id. */
  readonly links: readonly PlacedLink[];
  /** What hangs below the last row. */
  readonly leftOut: { readonly nodes: number; readonly links: number };
}

/**
 * The neuron map in rows (B3.2): goals above, people below, every parent above its children, few
 * crossings. The same plan gives the same picture, whatever order its parts came in.
 */
export function layoutMap(alignment: Alignment, options: LayoutOptions = {}): MapLayout {
  const { nodeWidth = 200, nodeHeight = 72, gapX = 24, gapY = 64 } = options;
  const shown = rowsOf(alignment).slice(0, options.rows);
  const rows = spreadRows(alignment, shown, nodeWidth + gapX);
  const heightOf = typeof nodeHeight === 'number' ? () => nodeHeight : nodeHeight;
  const nodes: PlacedNode[] = [];
  let y = 0;
  for (const [row, members] of rows.entries()) {
    const height = members.reduce((most, { node }) => Math.max(most, heightOf(node)), 0);
    for (const { node, x } of members) {
      nodes.push({ ref: node.ref, node, row, x, y, width: nodeWidth, height });
    }
    y += height + gapY;
  }
  const placed = new Map(nodes.map((node) => [nodeKey(node.ref), node]));
  const links = placedLinks(alignment, placed);
  return {
    width: nodes.reduce((most, node) => Math.max(most, node.x + node.width), 0),
    height: Math.max(0, y - gapY),
    nodes,
    links,
    leftOut: {
      nodes: alignment.nodes.length - nodes.length,
      links: alignment.links.length - links.length,
    },
  };
}

function placedLinks(
  alignment: Alignment,
  placed: ReadonlyMap<string, PlacedNode>,
): readonly PlacedLink[] {
  return alignment.links.flatMap((link) => {
    const [child, parent] = [placed.get(nodeKey(link.child)), placed.get(nodeKey(link.parent))];
    if (!child || !parent) return [];
    return [
      {
        link,
        from: { x: child.x + child.width / 2, y: child.y },
        to: { x: parent.x + parent.width / 2, y: parent.y + parent.height },
      },
    ];
  });
}
