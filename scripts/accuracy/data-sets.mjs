import { answerOf } from './answer-of.mjs';
import { bookFigures, exampleFigures } from './book-figures.mjs';
import { figuresOf } from './figures-of.mjs';
import { missesOf } from './misses-of.mjs';
import { bareItems, ownItems } from './own-items.mjs';
import { goldItems, judgedItems } from './shared-items.mjs';

/**
 * Named sets of statements with the figures measured on them and the statements that were misread;
 * `figures` is null where the data is not there.
 */
export function dataSets(folder) {
  return [
    readSet('own corpus', ownItems()),
    readSet('own corpus without diacritics', bareItems()),
    { name: 'worked example', figures: exampleFigures(), misses: [] },
    { name: 'smart-book.json', figures: bookFigures(folder), misses: [] },
    readSet('smart-dev.jsonl', judgedItems(folder, 'smart-dev.jsonl')),
    readSet('smart-sheet-dev.jsonl', judgedItems(folder, 'smart-sheet-dev.jsonl')),
    readSet('smart-gold.json', goldItems(folder)),
  ];
}

export function readSet(name, items) {
  if (items === null) return { name, figures: null, misses: [] };
  const answers = items.map(answerOf);
  return { name, figures: figuresOf(items, answers), misses: missesOf(items, answers) };
}
