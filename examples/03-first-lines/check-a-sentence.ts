// #region check
import { explain, scoreKpi } from '@kpikit/smart-rules';
import { smartEn } from '@kpikit/smart-rules/locales/en';
import { smartVi } from '@kpikit/smart-rules/locales/vi';

/** What a form shows under its text field: a score, what to mend, what to ask. */
export function checkSentence(sentence: string, locale: 'vi' | 'en') {
  const result = scoreKpi(sentence, { locale, now: '2025-01-06' });
  const { findings, questions } = explain(result, locale === 'vi' ? smartVi : smartEn);
  return {
    score: result.score,
    mend: findings.map(({ message }) => message),
    ask: questions.map(({ message }) => message),
  };
}
// #endregion
