import type { KpiScore } from './score-kpi.ts';

/** When a form refuses: at any error, below a score, or never. Hints never block. */
export type Blocks = 'error' | 'never' | { readonly minimum: number };

export function isBlocked(result: KpiScore, blocks: Blocks): boolean {
  if (blocks === 'never') return false;
  if (blocks === 'error') return result.findings.some(({ severity }) => severity === 'error');
  return result.score < blocks.minimum;
}
