/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const svg = readFileSync(new URL('../../docs/pictures/neuron-map.svg', import.meta.url), 'utf8');

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

describe.each(['light', 'dark'] as const)('the neuron map in a browser, %s', (scheme) => {
  it('keeps Vietnamese text in its boxes and boxes apart', async () => {
    const { page, errors, browser } = await openPage(svg, scheme);
    const seen = await page.evaluate(inspect);
    await browser.close();
    expect(seen).toMatchObject({
      boxes: 19,
      spilling: [],
      overlaps: 0,
      title: 'Công ty phần mềm X',
    });
    expect(seen.texts).toBeGreaterThan(38);
    expect(seen.paper).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 23, 42)');
    expect(errors).toEqual([]);
  });
});
