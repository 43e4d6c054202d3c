import type { ProposalChange } from '../model/proposal.ts';

/** The change set that leads back, last change first; `null` when a dropped KPI would have to return. */
export function inverseOf(changes: readonly ProposalChange[]): ProposalChange[] | null {
  const inverse: ProposalChange[] = [];
  for (const change of changes) {
    if (change.type === 'drop') return null;
    if (change.type === 'add') inverse.unshift({ type: 'drop', kpiId: change.kpiId });
    else if (change.type === 'weight')
      inverse.unshift({ ...change, from: change.to, to: change.from });
    else inverse.unshift({ ...change, from: change.to, to: change.from });
  }
  return inverse;
}
