import { unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createAlignment } from '../graph/create-alignment.ts';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { planLink, planNode } from '../testing/plan-node.ts';
import { toMermaid } from './to-mermaid.ts';
import { toReactFlow } from './to-react-flow.ts';

/** Reads a flowchart back by Mermaid's own form of a line; throws at anything else. */
function readMermaid(text: string) {
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== 'flowchart BT') throw new Error(`no flowchart: ${head}`);
  const nodes: string[] = [];
  const links: string[] = [];
  for (const line of lines) {
    const node = /^ {2}n\d+\["([^"`<>;]|#\d+;)*"\]$/u.exec(line);
    const link = /^ {2}n\d+ (-->|-\.->|--x) n\d+$/.exec(line);
    if (node)
      nodes.push(
        line
          .slice(line.indexOf('"') + 1, -2)
          .replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
      );
    else if (link) links.push(line);
    else throw new Error(`not Mermaid: ${line}`);
  }
  return { nodes, links };
}

describe('the map in other notations', () => {
  const alignment = unwrap(createAlignment(companyXPlan('withCoOwned')));

  it('[A-86] is a Mermaid flowchart that reads back', () => {
    const { text, leftOut } = toMermaid(alignment);
    const { nodes, links } = readMermaid(text);
    expect(nodes).toHaveLength(alignment.nodes.length);
    expect(nodes).toContain('Tối ưu quá trình tư vấn & onboarding khách dùng thử');
    expect(links.filter((line) => line.includes('-.->'))).toHaveLength(1);
    expect(leftOut).toEqual({ nodes: 0, links: 0 });
  });

  it('[A-87] keeps to Mermaid’s limits and says what stays out', () => {
    const { text, leftOut } = toMermaid(alignment, { mostLinks: 5, mostCharacters: 1_000 });
    expect(text.length).toBeLessThanOrEqual(1_000);
    expect(leftOut.nodes).toBeGreaterThan(0);
    expect(leftOut.links).toBeGreaterThan(0);
  });

  it('[A-88] keeps a title inside the fence of a Markdown page [T42]', () => {
    const titles = ['```', '\n```\n# h', '~~~', '<svg/onload=1>', '![](data:x)', 'a | b'];
    const nodes = titles.map((title, index) => planNode(`N${index}`, { title }));
    const { text } = toMermaid(unwrap(createAlignment({ nodes, links: [], measurements: [] })));
    // What ends a fence, and what HTML or a link begins with, is nowhere in the text at all.
    expect(text).not.toMatch(/[`~<!]/);
    expect(readMermaid(text).nodes.map((title) => title.trim())).toEqual(
      titles.map((title) => title.replace(/\s+/g, ' ').trim()),
    );
  });

  it('[A-88] lets no title speak Mermaid [T43]', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'end',
        '',
        'direction LR',
        'a style n0 fill:#f00',
        '"]\nclick n0 "javascript:alert(1)"',
        '`**x**`',
        '--> n1',
        '#quot;',
      ),
    );
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (titles) => {
        const plan = {
          nodes: titles.map((title, index) => planNode(`N${index}`, { title })),
          links: titles.slice(1).map((_, index) => planLink(`N${index + 1}`, 'N0', { seq: index })),
          measurements: [],
        };
        const { nodes, links } = readMermaid(toMermaid(unwrap(createAlignment(plan))).text);
        expect(nodes).toEqual(titles.map((title) => title.replace(/\s+/g, ' ') || ' '));
        expect(links).toHaveLength(titles.length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('[A-88] keeps from Mermaid what it reads even inside quotes [T43]', () => {
    const titles = ['turn direction  LR now', 'my style: a#b; c', ''];
    const plan = {
      nodes: titles.map((title, at) => planNode(`N${at}`, { title })),
      links: [],
      measurements: [],
    };
    const { text } = toMermaid(unwrap(createAlignment(plan)));
    expect(text).not.toMatch(/direction\s+LR|style.*:\S*#.*;|\[""\]/);
    expect(readMermaid(text).nodes).toEqual(['turn direction LR now', 'my style: a#b; c', ' ']);
  });

  it('[A-89] is nodes and edges for React Flow, every edge between two of the nodes', () => {
    const { nodes, edges } = toReactFlow(alignment);
    const ids = new Set(nodes.map((node) => node.id));
    expect(ids.size).toBe(alignment.nodes.length);
    expect(edges).toHaveLength(alignment.links.length);
    for (const { source, target } of edges)
      expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    expect(JSON.parse(JSON.stringify({ nodes, edges }))).toEqual({ nodes, edges });
  });

  it('[A-89] of React Flow’s own form, whatever ids and titles say', () => {
    const place = z.object({ x: z.number(), y: z.number() });
    const size = z.number().positive();
    const Canvas = z.strictObject({
      nodes: z.array(
        z.strictObject({
          id: z.string().min(1),
          type: z.enum(['goal', 'factor', 'csf', 'kpi']),
          position: place,
          width: size,
          height: size,
          data: z.object({ label: z.string() }),
        }),
      ),
      edges: z.array(
        z.strictObject({
          id: z.string().min(1),
          source: z.string().min(1),
          target: z.string().min(1),
          animated: z.boolean(),
          data: z.object({}),
        }),
      ),
    });
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), name, (ids, title) => {
        const plan = {
          nodes: ids.map((id) => ({
            ...planNode('N', { title }),
            ref: { kind: 'kpi' as const, id },
          })),
          links: ids.slice(1).map((id, seq) => ({
            ...planLink('N', 'N', { id: `${seq}`, seq }),
            child: { kind: 'kpi' as const, id },
            parent: { kind: 'kpi' as const, id: ids[0] ?? '' },
          })),
          measurements: [],
        };
        const canvas = toReactFlow(unwrap(createAlignment(plan)));
        expect(Canvas.safeParse(canvas).error).toBeUndefined();
        expect(new Set(canvas.nodes.map((node) => node.id)).size).toBe(ids.length);
        expect(canvas.nodes.map(({ data }) => data.label)).toEqual(ids.map(() => title));
        expect(canvas.edges).toHaveLength(ids.length - 1);
      }),
    );
  });
});
