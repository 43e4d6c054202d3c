import { nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanLink, PlanNodeInput } from '../graph/plan-parts.ts';
import type { RolledNode } from '../rollup/rolled-node.ts';
import { type LayoutOptions, layoutMap } from './layout-map.ts';

/** Nodes and edges as @xyflow/react takes them. */
export interface ReactFlowMap {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly position: { readonly x: number; readonly y: number };
    readonly width: number;
    readonly height: number;
    readonly data: {
      readonly label: string;
      readonly node: PlanNodeInput;
      readonly figure: RolledNode | null;
    };
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly animated: boolean;
    readonly data: { readonly link: PlanLink };
  }[];
}

/** The map, laid out, for a React Flow canvas; `type` is the node's kind, `data` the whole of it. */
export function toReactFlow(alignment: Alignment, options: LayoutOptions = {}): ReactFlowMap {
  const layout = layoutMap(alignment, options);
  return {
    nodes: layout.nodes.map(({ ref, node, x, y, width, height }) => ({
      id: nodeKey(ref),
      type: ref.kind,
      position: { x, y },
      width,
      height,
      data: { label: node.title, node, figure: alignment.figureOf(ref) ?? null },
    })),
    edges: layout.links.map(({ link }) => ({
      id: link.id,
      source: nodeKey(link.child),
      target: nodeKey(link.parent),
      animated: link.kind === 'supports',
      data: { link },
    })),
  };
}
