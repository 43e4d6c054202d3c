import type { FoundationChapter } from '../chapters/foundation.ts';
import { columns, wrapped } from './layout.ts';
import type { ReportWords } from './words.ts';

export function reportFoundation(
  chapter: FoundationChapter,
  words: ReportWords,
): readonly string[] {
  const { goals, factors, csfs } = chapter;
  const rowsOf = (kind: 'variable' | 'constant') =>
    columns(
      factors.filter((each) => each.kind === kind).map(({ name, reason }) => [name, reason]),
      '    ',
    );
  return [
    `  ${words.goals}`,
    ...goals.flatMap(({ title, formula }) => [
      `    ${title}`,
      ...(formula ? [`      ${formula}`] : []),
    ]),
    `  ${words.levers}`,
    ...rowsOf('variable'),
    `  ${words.constants}`,
    ...rowsOf('constant'),
    `  ${words.csfs}`,
    ...csfs.flatMap(({ title, lever, selected, why }) => [
      `    ${selected ? '●' : '○'} ${title} ← ${lever}${selected ? '' : ` (${words.notChosen})`}`,
      ...wrapped(why, 84, '      '),
    ]),
  ];
}
