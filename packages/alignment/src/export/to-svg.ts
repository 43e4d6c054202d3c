import { labelOf, nodeKey, type Words } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { type NodeStatus, rollUpStatus } from '../rollup/roll-up-status.ts';
import { escapeXml } from './escape-xml.ts';
import { layoutMap, type PlacedLink, type PlacedNode } from './layout-map.ts';
import { svgStyle } from './svg-style.ts';
import { wrapText } from './wrap-text.ts';

export interface SvgOptions {
  /** Title of the picture, read out by screen readers. */
  readonly title: string;
  /** Statuses by node key, as core's `statusOf` gives them; the rest follows from the progress. */
  readonly statuses?: ReadonlyMap<string, NodeStatus>;
  /** Words for the statuses (`coreVi`, `coreEn`); the codes without them. */
  readonly words?: Words;
  readonly nodeWidth?: number;
  /** Only so many rows from the top. */
  readonly rows?: number;
}

const margin = 24;
const padding = 12;
const fontSize = 13;
const lineHeight = 17;
const mostLines = 6;

/**
 * The neuron map as one self-contained SVG (B3.2): no script, font or address in it, a title for
 * every node, colours by status for light and dark screens. Any text is safe in it.
 */
export function toSvg(alignment: Alignment, options: SvgOptions): string {
  const { title, words, nodeWidth = 208 } = options;
  const textEms = (nodeWidth - 2 * padding) / fontSize;
  const linesOf = (text: string) => wrapText(text, textEms, mostLines);
  const layout = layoutMap(alignment, {
    ...(options.rows === undefined ? {} : { rows: options.rows }),
    nodeWidth,
    nodeHeight: (node) => linesOf(node.title).length * lineHeight + 46,
  });
  const statuses = rollUpStatus(alignment, options.statuses ?? new Map(), { rule: 'thresholds' });
  const statusOf = (placed: PlacedNode) => statuses.get(nodeKey(placed.ref)) ?? 'no_data';
  const labelFor = (status: NodeStatus) => (words ? labelOf(words, `status.${status}`) : status);
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
  const nodes = layout.nodes.map((placed) => {
    const status = statusOf(placed);
    const progress = alignment.progressOf(placed.ref);
    return drawNode(placed, linesOf(placed.node.title), status, labelFor(status), progress);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="kpikit-title" viewBox="${-margin} ${-margin} ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="kpikit-title">${escapeXml(title)}</title>`,
    `<style>${svgStyle}</style>`,
    `<rect class="page" x="${-margin}" y="${-margin}" width="${width}" height="${height}"/>`,
    `<g>${layout.links.map(drawLink).join('')}</g>`,
    ...nodes,
    '</svg>',
    '',
  ].join('\n');
}

function drawNode(
  { node, x, y, width, height, ref }: PlacedNode,
  lines: readonly string[],
  status: NodeStatus,
  label: string,
  progress: number | null,
): string {
  const percent = progress === null ? '–' : `${Math.round(progress * 100)}%`;
  const bar = width - 2 * padding;
  const filled = Math.round(bar * Math.min(Math.max(progress ?? 0, 0), 1));
  const said = `${node.title} · ${percent} · ${label}`;
  const text = lines
    .map(
      (line, index) =>
        `<tspan x="${x + padding}" y="${y + padding + 11 + index * lineHeight}">${escapeXml(line)}</tspan>`,
    )
    .join('');
  const foot = y + height - padding;
  return [
    `<g class="node ${status} ${ref.kind}" role="group" aria-label="${escapeXml(said)}">`,
    `<title>${escapeXml(said)}</title>`,
    `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text>${text}</text>`,
    `<text class="figure" x="${x + padding}" y="${foot - 8}">${percent}</text>`,
    `<text class="status" x="${x + width - padding}" y="${foot - 8}" text-anchor="end">${escapeXml(label)}</text>`,
    `<rect class="track" x="${x + padding}" y="${foot - 3}" width="${bar}" height="4" rx="2"/>`,
    `<rect class="bar" x="${x + padding}" y="${foot - 3}" width="${filled}" height="4" rx="2"/>`,
    '</g>',
  ].join('');
}

function drawLink({ link, from, to }: PlacedLink): string {
  const middle = (from.y + to.y) / 2;
  const way = `M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
  return `<path class="link ${link.kind} ${link.sign}" d="${way}"/>`;
}
