import { achievablePages } from './achievable-pages.ts';
import { measurablePages } from './measurable-pages.ts';
import type { PageTexts } from './page-text.ts';
import { relevantPages } from './relevant-pages.ts';
import { specificPages } from './specific-pages.ts';
import { timeBoundPages } from './time-bound-pages.ts';

/** The texts of every rule of the book's preset, by rule id. */
export const allPages: ReadonlyMap<string, PageTexts> = new Map(
  Object.entries({
    ...specificPages,
    ...measurablePages,
    ...achievablePages,
    ...relevantPages,
    ...timeBoundPages,
  }),
);
