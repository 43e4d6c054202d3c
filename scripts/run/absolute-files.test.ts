import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { absoluteFiles } from './absolute-files.mjs';

it.each([
  ['a file', ['plan.json'], [resolve('/home/nam/plan.json')]],
  [
    'a file and a locale',
    ['--locale', 'vi', 'a b.json'],
    ['--locale', 'vi', resolve('/home/nam/a b.json')],
  ],
  ['a locale in one word', ['--locale=vi'], ['--locale=vi']],
  ['an absolute file', [resolve('/data/plan.json')], [resolve('/data/plan.json')]],
  ['standard input', ['-'], ['-']],
  ['nothing', [], []],
])('resolves %s', (_, args, expected) => {
  expect(absoluteFiles(args, '/home/nam')).toEqual(expected);
});
