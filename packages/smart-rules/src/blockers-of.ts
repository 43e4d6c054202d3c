import type { Finding } from './engine/finding.ts';
import { type Blocks, isBlocked } from './is-blocked.ts';
import type { KpiScore } from './score-kpi.ts';

/** The findings that make a form refuse: its errors, or all but hints where a minimum is missed; else none. */
export function blockersOf(result: KpiScore, blocks: Blocks): readonly Finding[] {
  if (!isBlocked(result, blocks)) return [];
  return result.findings.filter(({ severity }) =>
    blocks === 'error' ? severity === 'error' : severity !== 'hint',
  );
}
