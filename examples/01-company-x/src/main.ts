import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Issue } from '@kpikit/core';
import { readCompany } from './read-company.ts';
import { en } from './report/en.ts';
import { reportIssues } from './report/issues.ts';
import { reportStory } from './report/report-story.ts';
import { vi } from './report/vi.ts';
import type { ReportWords } from './report/words.ts';
import { runStory } from './run-story.ts';

const ownFile = fileURLToPath(new URL('../company.json', import.meta.url));

/** Exit code 0 with a report, 2 with issues or a wrong call: never half a report. */
function main(argv: readonly string[]): number {
  const call = readCall(argv);
  if (!call) return fail([vi.usage, en.usage]);
  const read = readCompany(call.file);
  if (read.issues) return refuse(read.issues, call.words ?? vi);
  const company = read.value;
  const words = call.words ?? (company.company.locale === 'vi' ? vi : en);
  const story = runStory(company, words.locale);
  if (story.issues) return refuse(story.issues, words);
  const picture = join(process.env.INIT_CWD ?? process.cwd(), 'neuron-map.svg');
  writeFileSync(picture, story.value.svg);
  process.stdout.write(`${reportStory(story.value, company, picture, words).join('\n')}\n`);
  return 0;
}

function readCall(argv: readonly string[]): { file: string; words: ReportWords | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { locale: { type: 'string' } },
      allowPositionals: true,
    });
    const { locale } = values;
    if (positionals.length > 1 || (locale !== undefined && locale !== 'vi' && locale !== 'en'))
      return null;
    const words = locale === 'vi' ? vi : locale === 'en' ? en : null;
    return { file: positionals[0] ?? ownFile, words };
  } catch {
    return null;
  }
}

function refuse(issues: readonly Issue[], words: ReportWords): number {
  return fail(reportIssues(issues, words));
}

function fail(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
