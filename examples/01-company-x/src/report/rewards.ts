import { fill } from '@kpikit/core';
import type { RewardsChapter, ToldPraise } from '../chapters/rewards.ts';
import type { CompanyFile } from '../company-file.ts';
import { dayText } from './cadence.ts';
import { nameOf } from './coherence.ts';
import { columns, wrapped } from './layout.ts';
import type { ReportWords } from './words.ts';

export function reportRewards(
  chapter: RewardsChapter,
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  const { praises, redeemed, balances, award } = chapter;
  return [
    ...praises.flatMap((praise) => praiseLines(praise, file, words)),
    ...(redeemed ? [redeemedLine(redeemed, file, words)] : []),
    ...(balances.length > 0 ? [`  ${words.balances}`] : []),
    ...columns(
      balances.map(({ person, points }) => [nameOf(file, person), String(points)]),
      '    ',
    ),
    ...(award ? [`  ${fill(words.award, { name: award.name }, words.locale)}`] : []),
    ...columns(
      (award?.places ?? []).map(({ place, subject, score }) => [
        fill(words.place, { place }, words.locale),
        nameOf(file, subject),
        String(score),
      ]),
      '    ',
    ),
  ];
}

function praiseLines(praise: ToldPraise, file: CompanyFile, words: ReportWords): readonly string[] {
  const { from, to, on, text, points } = praise;
  const names = to.map((id) => nameOf(file, id)).join(', ');
  const title = fill(words.praise, { from: nameOf(file, from), to: names }, words.locale);
  const [each = 0] = points;
  const got = each > 0 ? ` ${fill(words.points, { points: each }, words.locale)}` : '';
  return [`  ★ ${dayText(on, words.locale)} ${title}${got}`, ...wrapped(text, 84, '      ')];
}

function redeemedLine(
  { person, item, points }: NonNullable<RewardsChapter['redeemed']>,
  file: CompanyFile,
  words: ReportWords,
): string {
  const gift = file.story.catalogue.find(({ id }) => id === item)?.name ?? item;
  return `  ${fill(words.redeemed, { name: nameOf(file, person), points, item: gift }, words.locale)}`;
}
