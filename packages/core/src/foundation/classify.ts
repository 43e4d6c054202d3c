import { type Issue, issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { partKey } from './part-key.ts';

/** What somebody says about a part (B1.4). */
export interface Judgement {
  /** `variable`: effort changes the result. `constant`: effort changes little, or not soon. */
  readonly kind: 'variable' | 'constant';
  readonly reason: string;
  /** Whether the part chiefly guarantees quality: then it may not be dismissed as a constant. */
  readonly guaranteesQuality?: boolean;
}

export interface ClassifiedPart extends Judgement {
  readonly name: string;
}

/**
 * Sorts the parts of a formula into variables and constants (B1.4). Silence is refused: every part
 * needs a judgement, and every judgement its reason.
 */
export function classify(
  parts: readonly string[],
  judgements: Readonly<Record<string, Judgement>>,
): Result<readonly ClassifiedPart[]> {
  const given = new Map(
    Object.entries(judgements).map(([name, each]) => [partKey(name), { name, each }]),
  );
  const issues: Issue[] = [];
  const classified: ClassifiedPart[] = [];
  for (const name of parts) {
    const judgement = given.get(partKey(name))?.each;
    given.delete(partKey(name));
    const code = judgement ? troubleWith(judgement) : 'core/part_unclassified';
    if (code) issues.push(issue(code, { path: [name], params: { part: name.slice(0, 80) } }));
    else if (judgement) classified.push({ ...judgement, name });
  }
  for (const { name } of given.values()) {
    issues.push(issue('core/part_unknown', { path: [name], params: { part: name.slice(0, 80) } }));
  }
  return issues.length > 0 ? refuse(...issues) : ok(classified);
}

function troubleWith({ kind, reason, guaranteesQuality }: Judgement): string | null {
  if (reason.trim() === '') return 'core/part_reason_missing';
  return kind === 'constant' && guaranteesQuality ? 'core/quality_is_no_constant' : null;
}
