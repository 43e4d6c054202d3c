import { messageOf } from '../explain.ts';
import type { KpiScore } from '../score-kpi.ts';
import type { Words } from '../words.ts';

/** One result as one line of JSON: the stable contract of `--format json`. */
export function jsonLine(id: string, result: KpiScore, words: Words): string {
  const { facts, criteria } = result;
  const target = facts.target && {
    value: facts.target.value,
    high: facts.target.high,
    unit: facts.target.unit,
    comparator: facts.comparator?.value ?? null,
  };
  return JSON.stringify({
    id,
    text: facts.text,
    locale: facts.locale,
    score: result.score,
    grade: result.grade,
    criteria: Object.fromEntries(
      Object.entries(criteria).map(([name, { status, score }]) => [name, { status, score }]),
    ),
    facts: {
      kind: facts.kind.value,
      target,
      baseline: facts.baseline?.value ?? null,
      period: facts.period && { start: facts.period.start, end: facts.period.end },
      vague: facts.vague.map(({ range }) => facts.text.slice(range[0], range[1])),
    },
    findings: result.findings.map((finding) => ({
      ruleId: finding.ruleId,
      criterion: finding.criterion,
      severity: finding.severity,
      messageId: finding.messageId,
      message: messageOf(finding, words),
      range: finding.range,
    })),
  });
}
