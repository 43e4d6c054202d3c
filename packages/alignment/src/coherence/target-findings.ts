import type { TargetCheck } from './check-target.ts';
import { type Finding, finding } from './finding.ts';
import type { MixCheck } from './mix-of.ts';

/** Spare targets up to a fifth are usual among sales teams; above a half somebody sells twice. */
const much = 0.2;
const tooMuch = 0.5;

/** What checks of targets say, as findings. */
export function targetFindings(
  checks: readonly TargetCheck[],
  mixes: readonly MixCheck[],
): readonly Finding[] {
  return [...checks.flatMap(findingOf), ...mixes.flatMap(mixFinding)];
}

function findingOf(check: TargetCheck): readonly Finding[] {
  const { node, detail, target, implied, slack, worst, verdict, from } = check;
  const params = { detail, target, implied, slack, worst };
  const related = from.slice(0, 20);
  if (verdict === 'short') return [finding('alignment/short', node, { params, related })];
  if (verdict === 'unknown') {
    return [finding('alignment/target_unknown', node, { weight: 'notice', related })];
  }
  const spare = slack === null || target === 0 ? 0 : slack / Math.abs(target);
  return [
    ...(verdict === 'covered_only_at_target'
      ? [
          finding('alignment/covered_only_at_target', node, {
            weight: 'notice' as const,
            params,
            related,
          }),
        ]
      : []),
    ...(spare > much
      ? [
          finding('alignment/over_assigned', node, {
            weight: spare > tooMuch ? 'warning' : 'notice',
            params: { ...params, spare },
            related,
          }),
        ]
      : []),
  ];
}

function mixFinding({ node, mix }: MixCheck): readonly Finding[] {
  const { best, weakest, leastShare } = mix;
  if (leastShare === 0) return [];
  const related = [best, weakest];
  if (leastShare === null) return [finding('alignment/no_mix_reaches', node, { related })];
  // Rounded up, so that the figure shown is enough.
  const leastPercent = Math.ceil(leastShare * 1000) / 10;
  const params = { best: best.id, weakest: weakest.id, leastPercent };
  return [finding('alignment/mix_condition', node, { weight: 'notice', related, params })];
}
