import { explain } from '@kpikit/smart-rules';
import { smartEn } from '@kpikit/smart-rules/locales/en';
import { smartVi } from '@kpikit/smart-rules/locales/vi';
import type { SmartScore } from '../chapters/smart-scores.ts';
import { columns } from './layout.ts';
import type { ReportWords } from './words.ts';

/** One line a KPI: its score, its grade, and what weighs most against it. */
export function reportSmartScores(
  scores: readonly SmartScore[],
  words: ReportWords,
): readonly string[] {
  const smart = words.locale === 'vi' ? smartVi : smartEn;
  return scores.flatMap(({ id, statement, score, grade, worst }) => [
    ...columns([
      [String(score).padStart(3), smart.labels[`grade.${grade}`] ?? grade, id, statement],
    ]),
    `       ${worst ? messageOf(worst, smart) : words.nothingToMend}`,
  ]);
}

function messageOf(finding: NonNullable<SmartScore['worst']>, smart: typeof smartVi): string {
  const [explained] = explain({ findings: [finding], questions: [] }, smart).findings;
  return explained ? `${explained.says} ${explained.repair}`.trim() : finding.messageId;
}
