/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createAlignment, toSvg } from '@kpikit/alignment';
import { planLink, planNode } from '@kpikit/alignment/testing';
import { unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const bad = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</title></svg><svg onload="alert(1)">',
  '</text><a href="javascript:alert(1)">x</a>',
  "' onclick='alert(1)",
  '&#x6A;avascript:alert(1)',
  ']]><!-- ]]> <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "y">]>',
  '</style><style>*{display:none}',
  '\u0000\u0008\uFFFE\uD800',
];
const titles = [
  ...bad,
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 200, seed: 42 }),
  ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 40 }), { numRuns: 200, seed: 42 }),
];

/** Runs in the page: what the browser's own XML parser makes of each picture. */
function read(svgs: readonly string[]) {
  return svgs.map((svg) => {
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const elements = [...page.querySelectorAll('*')];
    return {
      tags: [...new Set(elements.map(({ tagName }) => tagName))].sort(),
      attributes: [
        ...new Set(elements.flatMap((each) => [...each.attributes].map(({ name }) => name))),
      ].filter((name) => /^on|href|^src/i.test(name)),
      nodes: [...page.querySelectorAll('g.node > title')].map(({ textContent }) => textContent),
      title: page.querySelector('svg > title')?.textContent ?? null,
    };
  });
}

/** What XML cannot hold is shown as a replacement sign; a lone surrogate is such. */
const shown = (title: string) =>
  title
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n');

it('no title breaks out of the picture, by the parser of the browser [T41]', async () => {
  const svgs = titles.map((title) => {
    const nodes = [planNode('N0', { title }), planNode('N1', { title: 'Mục' })];
    const plan = { nodes, links: [planLink('N1', 'N0')], measurements: [] };
    return toSvg(unwrap(createAlignment(plan)), { title });
  });
  const { page, errors, browser } = await openPage('<!doctype html>');
  const pictures = await page.evaluate(read, svgs);
  await browser.close();
  for (const [at, picture] of pictures.entries()) {
    const title = shown(titles[at] ?? '');
    expect(picture).toEqual({
      tags: ['g', 'path', 'rect', 'style', 'svg', 'text', 'title', 'tspan'],
      attributes: [],
      nodes: [`${title} · – · no_data`, 'Mục · – · no_data'],
      title,
    });
  }
  expect(errors).toEqual([]);
});
