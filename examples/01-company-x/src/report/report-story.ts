import { fill } from '@kpikit/core';
import { mainCycle } from '../chapters/cadence.ts';
import type { CompanyFile } from '../company-file.ts';
import type { Story } from '../story.ts';
import { reportCadence } from './cadence.ts';
import { reportCoherence } from './coherence.ts';
import { reportCollaboration } from './collaboration.ts';
import { reportFoundation } from './foundation.ts';
import { heading } from './layout.ts';
import { reportMap } from './map.ts';
import { reportRewards } from './rewards.ts';
import { reportSmartScores } from './smart-scores.ts';
import type { ReportWords } from './words.ts';

/** The whole story as lines of text, chapter by chapter as the book tells it. */
export function reportStory(
  story: Story,
  file: CompanyFile,
  picture: string,
  words: ReportWords,
): readonly string[] {
  const title = fill(
    words.title,
    { name: file.company.name, cycle: mainCycle(file)?.name ?? '' },
    words.locale,
  );
  const chapters: readonly (readonly [string, readonly string[]])[] = [
    [words.foundation, reportFoundation(story.foundation, words)],
    [words.smart, reportSmartScores(story.scores, words)],
    [words.map, reportMap(story.map, words)],
    [words.collaboration, reportCollaboration(file, words)],
    [words.coherence, reportCoherence(story.coherence, file, words)],
    [words.cadence, reportCadence(story, file, words)],
    [words.rewards, reportRewards(story.rewards, file, words)],
  ];
  return [
    title,
    ...chapters.flatMap(([name, lines], at) =>
      lines.length > 0 ? [...heading(at + 1, name), ...lines] : [],
    ),
    '',
    fill(words.picture, { file: picture }, words.locale),
  ];
}
