import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { story } from './company-x.ts';

it('the picture in the README is the one that the program draws (copy neuron-map.svg after npm start)', () => {
  const shown = readFileSync(
    new URL('../../docs/pictures/neuron-map.svg', import.meta.url),
    'utf8',
  );
  expect(shown === story.svg).toBe(true);
});
