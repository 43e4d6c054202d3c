import { readFileSync } from 'node:fs';
import { unwrap } from '@kpikit/core';
import { CompanyFile } from '../../examples/01-company-x/src/company-file.ts';
import { runStory } from '../../examples/01-company-x/src/run-story.ts';

const source = new URL('../../examples/01-company-x/company.json', import.meta.url);

/** The book's company, as `npm start` reads it. */
export const companyX: CompanyFile = CompanyFile.parse(JSON.parse(readFileSync(source, 'utf8')));

/** The book's story, played once. */
export const story = unwrap(runStory(companyX, 'vi'));
