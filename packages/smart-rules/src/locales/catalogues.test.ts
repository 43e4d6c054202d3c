import { describe, expect, it } from 'vitest';
import { flatWords, type Words } from '../words.ts';
import { smartEn } from './en.ts';
import { smartVi } from './vi.ts';

interface Tree {
  [name: string]: string | Tree;
}

/** `time-bound/no-asap.asap.says` becomes a place in a tree: both libraries look up keys by their dots. */
function treeOf(words: Words, place: (name: string) => string): Tree {
  const tree: Tree = {};
  for (const [key, text] of Object.entries(flatWords(words))) {
    const names = key.split('.');
    const last = names.pop() ?? key;
    let at = tree;
    for (const name of names) {
      const next = at[name] ?? {};
      if (typeof next === 'string') throw new Error(`${key} lies inside a sentence`);
      at[name] = next;
      at = next;
    }
    at[last] = text.replace(/\{(\w{1,40})\}/g, (_, name: string) => place(name));
  }
  return tree;
}

const places = {
  i18next: (name: string) => `{{${name}}}`,
  'vue-i18n': (name: string) => `{${name}}`,
} as const;

describe.each(Object.entries(places))('the catalogue for %s', (library, place) => {
  // Written anew with `npm run unit -- --project smart-rules catalogues -u`.
  it.each([smartVi, smartEn])(
    '[SR-96] holds the words of the dictionary: $locale',
    async (words) => {
      const file = new URL(`../../catalogues/${library}/${words.locale}.json`, import.meta.url);
      const json = `${JSON.stringify(treeOf(words, place), null, 2)}\n`;
      await expect(json).toMatchFileSnapshot(file.pathname);
    },
  );
});

it('[SR-96] no sentence holds what vue-i18n reads as an order', () => {
  for (const words of [smartVi, smartEn]) {
    for (const text of Object.values(flatWords(words))) expect(text).not.toMatch(/[@|]/);
  }
});
