import { cadenceEn } from '@kpikit/cadence/locales/en';
import { cadenceVi } from '@kpikit/cadence/locales/vi';
import { explain, fill, formatValue } from '@kpikit/core';
import type { ToldCheckIn } from '../chapters/cadence.ts';
import type { CompanyFile } from '../company-file.ts';
import type { Story } from '../story.ts';
import { nameOf } from './coherence.ts';
import { columns } from './layout.ts';
import type { ReportWords } from './words.ts';

export function reportCadence(
  story: Story,
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  const { oneOnOne, retro } = file.story;
  return [
    ...calendarLines(story.calendar, words),
    ...story.checkIns.flatMap((checkIn) => checkInLines(checkIn, file, words)),
    ...(oneOnOne ? [`  ${words.actions}`, ...actionLines(oneOnOne.actions, file, words)] : []),
    ...reviewLines(story.review, file, words),
    ...(retro ? retroLines(retro, file, words) : []),
  ];
}

/** Beats of a day share a line: the review and the retro come together (B4.5). */
function calendarLines(beats: Story['calendar'], words: ReportWords): readonly string[] {
  const days = new Map<string, string[]>();
  for (const { dueOn, kind } of beats)
    days.set(dueOn, [...(days.get(dueOn) ?? []), words.beat[kind]]);
  return columns([...days].map(([day, kinds]) => [dayText(day, words.locale), kinds.join(' + ')]));
}

function checkInLines(
  checkIn: ToldCheckIn,
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  const { person, on, updates, next, obstacles, topic, warnings } = checkIn;
  const title = fill(
    words.checkIn,
    { name: nameOf(file, person), on: dayText(on, words.locale) },
    words.locale,
  );
  return [
    `  ${title}`,
    ...columns(
      updates.map((update) => updateRow(update, file, words)),
      '    ',
    ),
    ...next.map((each) => `    ${words.next}: ${each}`),
    ...obstacles.map((each) => `    ${words.obstacle}: ${each}`),
    ...(topic ? [`    ${words.discussion}: ${topic}`] : []),
    ...explain(warnings, words.locale === 'vi' ? cadenceVi : cadenceEn).map(
      ({ says, repair }) => `    ⚠ ${words.warning}: ${says} ${repair}`,
    ),
  ];
}

function updateRow(
  update: ToldCheckIn['updates'][number],
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  const unit = file.kpis.find(({ id }) => id === update.kpi)?.unit;
  const value = unit ? formatValue(update.value, unit, words.locale) : String(update.value);
  const confidence =
    update.confidence === null
      ? words.untouched
      : fill(words.confidence, { value: update.confidence }, words.locale);
  return [update.kpi, value, confidence];
}

type Actions = NonNullable<CompanyFile['story']['oneOnOne']>['actions'];

function actionLines(actions: Actions, file: CompanyFile, words: ReportWords): readonly string[] {
  return actions.map(({ what, who, dueOn, approver }) => {
    const params = {
      what,
      who: nameOf(file, who),
      dueOn: dayText(dueOn, words.locale),
      approver: approver ? nameOf(file, approver) : '–',
    };
    return `    ${fill(words.action, params, words.locale)}`;
  });
}

function reviewLines(
  review: Story['review'],
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  if (!review) return [];
  const { person, kpi, decision, lesson } = review;
  const params = { name: nameOf(file, person), kpi, decision: words.decision[decision], lesson };
  return [`  ${fill(words.review, params, words.locale)}`];
}

type Retro = NonNullable<CompanyFile['story']['retro']>;

function retroLines(
  { person, ...notes }: Retro,
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  const sides = ['start', 'stop', 'more', 'less', 'keep'] as const;
  return [
    `  ${fill(words.retro, { name: nameOf(file, person) }, words.locale)}`,
    ...columns(
      sides.map((side) => [words.starfish[side], notes[side]]),
      '    ',
    ),
  ];
}

/** A plain date in the reader's order of day and month. */
export function dayText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
}
