import { unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlignment } from '../graph/create-alignment.ts';
import { companyXCheckIn } from '../testing/company-x-plan.ts';
import { planLink, planNode } from '../testing/plan-node.ts';
import { layoutMap } from './layout-map.ts';
import { toMermaid } from './to-mermaid.ts';
import { toReactFlow } from './to-react-flow.ts';
import { toSvg } from './to-svg.ts';
import { textWidth } from './wrap-text.ts';

/** A strict reader of the XML that an SVG may be; throws where a browser would show an error. */
function readXml(xml: string): { tags: string[]; texts: string[] } {
  const tags: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const part =
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<>&]|&(?:amp|lt|gt|quot|#39);)+/guy;
  let at = 0;
  for (const [all, closes, tag, attributes = '', empty] of xml.matchAll(part)) {
    at += all.length;
    if (tag === undefined) {
      texts.push(plain(all));
      continue;
    }
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes)) throw new Error(`bad entity in ${all}`);
    tags.push(`${closes}${tag}${attributes}`);
    if (closes && open.pop() !== tag) throw new Error(`${tag} closed out of turn`);
    if (!closes && !empty) open.push(tag);
  }
  if (at !== xml.length || open.length > 0) throw new Error(`not XML at ${at}`);
  return { tags, texts };
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) =>
  text.replace(/&(\w+|#39);/g, (_, name: string) => signs[name] ?? '');
const alignmentOf = (titles: readonly string[]) =>
  unwrap(
    createAlignment({
      nodes: titles.map((title, index) => planNode(`N${index}`, { title })),
      links: titles.slice(1).map((_, index) => planLink(`N${index + 1}`, 'N0', { seq: index })),
      measurements: [],
    }),
  );

describe('the neuron map as SVG', () => {
  const svg = toSvg(unwrap(createAlignment(companyXCheckIn())), { title: 'Company X' });

  it('[A-80] is well-formed, self-contained, and titled for screen readers', () => {
    const { tags, texts } = readXml(svg);
    expect(tags.filter((tag) => tag.startsWith('g class="node')).length).toBe(18);
    expect(tags.filter((tag) => tag.startsWith('path')).length).toBe(18);
    expect(texts).toContain('Company X');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/http|url\(|<script|@import/);
  });

  it('[A-81] colours nodes by status, and grey where nothing is known', () => {
    const { tags } = readXml(svg);
    const classOf = (title: string) =>
      tags.find((tag) => tag.startsWith('g class="node') && tag.includes(title))?.split('"')[1];
    expect(classOf('Tổ chức ≥ 80 lượt demo')?.split(' ')[1]).toBe('at_risk');
    expect(classOf('Tổ chức ≥ 30 lượt demo')?.split(' ')[1]).toBe('no_data');
  });

  it('[A-82] stays well-formed whatever the titles say [T41]', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '" onload="x',
        ']]>',
        '&#0;',
        '\u0000\uD800',
      ),
    );
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), nasty, (titles, title) => {
        const { tags } = readXml(toSvg(alignmentOf(titles), { title }));
        expect(tags.filter((tag) => tag.startsWith('g class="node')).length).toBe(titles.length);
        expect(tags.some((tag) => tag.startsWith('script'))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('[A-83] wraps words so that no line leaves its box', () => {
    const long = 'Tỷ lệ chuyển đổi khách hàng mới từ demo sang dùng thử gói doanh nghiệp '.repeat(
      4,
    );
    const { texts } = readXml(toSvg(alignmentOf([long, 'x'.repeat(200)]), { title: 'T' }));
    const lines = texts.filter((text) => long.includes(text.trim()) || /^x+…?$/.test(text));
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines)
      if (line.length < 100) expect(textWidth(line)).toBeLessThanOrEqual(14.2);
  });
});

describe('the layout', () => {
  it('[A-84] puts every parent above its children and no two nodes on one place', () => {
    const { nodes, links } = layoutMap(unwrap(createAlignment(companyXCheckIn())));
    for (const { from, to } of links) expect(from.y).toBeGreaterThan(to.y);
    const heights = new Map(nodes.map(({ row, y, height }) => [row, y + height]));
    expect(nodes.every(({ row, y, height }) => heights.get(row) === y + height)).toBe(true);
    for (const a of nodes) {
      for (const b of nodes) {
        if (a === b || a.row !== b.row) continue;
        expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.width);
      }
    }
  });

  it('[A-87a] draws the upper rows alone when asked, and counts what stays out', () => {
    const alignment = unwrap(createAlignment(companyXCheckIn()));
    const { nodes, links, leftOut } = layoutMap(alignment, { rows: 3 });
    const ids = nodes.map(({ ref }) => ref.id).sort();
    expect(ids).toEqual(['C1', 'C2', 'G', 'onboarding', 'satisfied', 'trials']);
    expect([links.length, leftOut]).toEqual([6, { nodes: 12, links: 12 }]);
    const svg = toSvg(alignment, { title: 'Company X', rows: 3 });
    expect(readXml(svg).tags.filter((tag) => tag.startsWith('g class="node')).length).toBe(6);
    const chart = toMermaid(alignment, { rows: 3 });
    expect(chart.leftOut).toEqual({ nodes: 12, links: 12 });
    expect(chart.text.match(/ --> /g)).toHaveLength(6);
    expect(toReactFlow(alignment, { rows: 3 }).nodes).toHaveLength(6);
  });

  it('[A-85] is the same whatever order the plan came in', () => {
    const plan = companyXCheckIn();
    const turned = { ...plan, nodes: [...plan.nodes].reverse(), links: [...plan.links].reverse() };
    const layoutOf = (input: typeof plan) => layoutMap(unwrap(createAlignment(input)));
    expect(layoutOf(turned)).toEqual(layoutOf(plan));
  });
});
