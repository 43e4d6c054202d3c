import { alignmentEn } from '@kpikit/alignment/locales/en';
import { alignmentVi } from '@kpikit/alignment/locales/vi';
import { cadenceEn } from '@kpikit/cadence/locales/en';
import { cadenceVi } from '@kpikit/cadence/locales/vi';
import { explain, type Issue, mergeWords, type Words } from '@kpikit/core';
import { coreEn } from '@kpikit/core/locales/en';
import { coreVi } from '@kpikit/core/locales/vi';
import { rewardsEn } from '@kpikit/rewards/locales/en';
import { rewardsVi } from '@kpikit/rewards/locales/vi';
import type { ReportWords } from './words.ts';

const storyEn: Words = {
  locale: 'en',
  sentences: {
    'story/file_unreadable': {
      says: 'The file {file} cannot be read.',
      repair: 'Check its name and place.',
    },
    'story/not_json': {
      says: 'The file is not JSON: line {line}, column {column}.',
      repair: 'Look for a missing comma, quote or bracket there.',
    },
    'story/fact_missing': {
      says: 'The step did not lead to {type}.',
      repair: 'Check the order of the story.',
    },
  },
  labels: {},
};
const storyVi: Words = {
  locale: 'vi',
  sentences: {
    'story/file_unreadable': {
      says: 'Không đọc được tệp {file}.',
      repair: 'Hãy kiểm tra tên và vị trí của tệp.',
    },
    'story/not_json': {
      says: 'Tệp không đúng dạng JSON: dòng {line}, cột {column}.',
      repair: 'Hãy tìm dấu phẩy, dấu nháy hoặc dấu ngoặc bị thiếu ở đó.',
    },
    'story/fact_missing': {
      says: 'Bước này không dẫn tới {type}.',
      repair: 'Hãy kiểm tra lại thứ tự của câu chuyện.',
    },
  },
  labels: {},
};
const words = {
  en: mergeWords(coreEn, alignmentEn, cadenceEn, rewardsEn, storyEn),
  vi: mergeWords(coreVi, alignmentVi, cadenceVi, rewardsVi, storyVi),
};

/** What is wrong with a file: where, what, and how to put it right. */
export function reportIssues(
  issues: readonly Issue[],
  { locale, refused }: ReportWords,
): readonly string[] {
  return [
    refused,
    ...explain(issues, words[locale]).flatMap(({ path, says, repair, code }) => [
      `  ${path || '·'}  (${code})`,
      `    ${says} ${repair}`.trimEnd(),
    ]),
  ];
}
