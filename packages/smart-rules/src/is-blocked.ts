import type { KpiScore } from './score-kpi.ts';

/** When a form refuses: at any error, below a score, or never. Hints never block. */
export type Blocks = 'error' | 'never' | { readonly minimum: number };

/** Whether a form should refuse. A score that only hints keep under the minimum passes. */
export function isBlocked({ findings, score }: KpiScore, blocks: Blocks): boolean {
  if (blocks === 'never') return false;
  if (blocks === 'error') return findings.some(({ severity }) => severity === 'error');
  return score < blocks.minimum && findings.some(({ severity }) => severity !== 'hint');
}
