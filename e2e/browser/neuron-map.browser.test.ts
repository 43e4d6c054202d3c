/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readdirSync, readFileSync } from 'node:fs';
import { createAlignment, toSvg } from '@kpikit/alignment';
import { companyXPlan } from '@kpikit/alignment/testing';
import { unwrap } from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const folder = new URL('../../docs/pictures/', import.meta.url);
const drawn = readdirSync(folder)
  .filter((name) => name.endsWith('.svg'))
  .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]);

/** Company X as somebody would have it who says everything in one title. */
function wordy(): string {
  const { nodes, ...plan } = companyXPlan();
  const all = nodes.map(({ title }) => title).join(' – ');
  const long = nodes.map((node, at) => ({
    ...node,
    title: at % 3 === 0 ? all : at % 3 === 1 ? node.title.toUpperCase() : all.replace(/\s/g, ''),
  }));
  const map = unwrap(createAlignment({ ...plan, nodes: long }));
  return toSvg(map, { title: all, words: coreVi });
}

const pictures: readonly (readonly [string, string])[] = [...drawn, ['a wordy map', wordy()]];

/** Runs in the page: text that leaves its box, boxes that overlap, and the colour of the paper. */
function inspect() {
  const boxes = [...document.querySelectorAll('rect.box')].map((box) =>
    box.getBoundingClientRect(),
  );
  const texts = [...document.querySelectorAll('text')];
  const inside = (text: Element) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return boxes.some(
      (box) => left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom,
    );
  };
  const overlaps = boxes.filter((a, i) =>
    boxes.some(
      (b, j) =>
        j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  );
  const paper = document.querySelector('rect.page');
  return {
    boxes: boxes.length,
    texts: texts.length,
    spilling: texts.filter((text) => !inside(text)).map(({ textContent }) => textContent),
    overlaps: overlaps.length,
    paper: paper ? getComputedStyle(paper).fill : '',
    title: document.querySelector('svg > title')?.textContent ?? '',
  };
}

it.each(['light', 'dark'] as const)(
  'every picture keeps Vietnamese text in its boxes and boxes apart in a browser, %s',
  async (scheme) => {
    const { page, errors, browser } = await openPage('', scheme);
    for (const [name, svg] of pictures) {
      await page.setContent(svg);
      const seen = await page.evaluate(inspect);
      const boxes = svg.split('<g class="node').length - 1;
      expect(seen, name).toMatchObject({ boxes, texts: 3 * boxes, spilling: [], overlaps: 0 });
      const title = seen.title.replaceAll('&', '&amp;');
      expect(svg, name).toContain(`<title id="kpikit-title">${title}</title>`);
      const paper = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 23, 42)';
      expect(seen.paper, name).toBe(paper);
    }
    await browser.close();
    expect(errors).toEqual([]);
  },
);
