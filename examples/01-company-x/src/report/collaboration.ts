import { fill } from '@kpikit/core';
import type { CompanyFile } from '../company-file.ts';
import { nameOf } from './coherence.ts';
import type { ReportWords } from './words.ts';

/** What people asked of one another, and what they agreed (B3.3–B3.6). */
export function reportCollaboration(file: CompanyFile, words: ReportWords): readonly string[] {
  const { cooperation, proposal, coOwned } = file.story;
  const say = (sentence: string, params: Record<string, string>) =>
    `  ${fill(sentence, params, words.locale)}`;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(file, id)).join(', ');
  const lines: string[] = [];
  if (cooperation) {
    const { requestedBy, invited, supports, kpi } = cooperation;
    lines.push(
      say(words.cooperated, {
        by: nameOf(file, requestedBy),
        invited: names(invited),
        kpi: supports,
        statement: kpi.statement,
      }),
    );
  }
  if (proposal) {
    const changes = proposal.changes
      .map(({ kpi, to }) => `${kpi} ${targetOf(file, kpi) ?? '–'} → ${to}`)
      .join(', ');
    lines.push(
      say(words.proposed, { by: nameOf(file, proposal.by), changes }),
      `    ${proposal.reason}`,
    );
    if (proposal.adds) lines.push(`  ${say(words.added, { statement: proposal.adds.statement })}`);
  }
  if (coOwned) {
    const { requestedBy, invited, kpi } = coOwned;
    lines.push(
      say(words.coOwned, {
        by: nameOf(file, requestedBy),
        invited: nameOf(file, invited),
        statement: kpi.statement,
      }),
    );
  }
  return lines;
}

function targetOf({ kpis }: CompanyFile, id: string): number | null {
  return kpis.find((kpi) => kpi.id === id)?.target.value ?? null;
}
