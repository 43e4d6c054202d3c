import type { Coherence, TargetCheck } from '@kpikit/alignment';
import { fill, formatValue } from '@kpikit/core';
import type { CoherenceScene } from '../chapters/coherence.ts';
import type { CompanyFile } from '../company-file.ts';
import type { ReportWords } from './words.ts';

type Unit = Parameters<typeof formatValue>[1];
const plain: Unit = { kind: 'number', currency: null, noun: null };

/** Verdict by verdict: company figures first from the floor below, then from the people. */
export function reportCoherence(
  scenes: readonly CoherenceScene[],
  file: CompanyFile,
  words: ReportWords,
): readonly string[] {
  return scenes.flatMap((scene) => [
    `  ${titleOf(scene, file, words)}`,
    ...scene.coherence.checks.filter(isTelling).flatMap((check) => checkLines(check, file, words)),
    ...scene.coherence.mixes.flatMap((mix) => mixLine(mix, words)),
  ]);
}

/** A plan has many checks; told are those of figures that other figures make up. */
function isTelling({ verdict, from }: TargetCheck): boolean {
  return verdict !== 'unknown' && from.length > 1;
}

function titleOf({ moment }: CoherenceScene, file: CompanyFile, words: ReportWords): string {
  const { firstDraft, proposal, coOwned } = file.story;
  const changes = firstDraft.map(({ kpi, target }) => `${kpi} = ${target}`).join(', ');
  const name = nameOf(file, proposal?.by ?? '');
  return fill(words[moment], { changes, name, kpi: coOwned?.kpi.id ?? '' }, words.locale);
}

function checkLines(check: TargetCheck, file: CompanyFile, words: ReportWords): readonly string[] {
  const unit = unitOf(file, check.node.id);
  const show = (value: number | null) => formatValue(rounded(value), unit, words.locale);
  const gap = show(Math.abs(check.slack ?? 0));
  const verdict =
    check.verdict === 'short' ? fill(words.short, { gap }, words.locale) : words.covered;
  const params = {
    kpi: check.node.id,
    implied: show(check.implied),
    target: show(check.target),
    verdict,
  };
  const sentence =
    unit.kind === 'percent'
      ? words.blended
      : check.detail === 'children'
        ? words.departments
        : words.individuals;
  const mark = check.verdict === 'short' ? '✗' : '✓';
  return [
    `    ${mark} ${check.node.id}: ${fill(sentence, params, words.locale).replace(`${check.node.id}: `, '')}`,
    ...repairLines(check, file, words),
  ];
}

function repairLines(check: TargetCheck, file: CompanyFile, words: ReportWords): readonly string[] {
  const repairs = check.repairs.filter(({ rounded: to }) => to !== null);
  if (check.detail === 'children' || repairs.length === 0) return [];
  const told = repairs.map(({ node, rounded: to }) =>
    fill(
      words.repair,
      {
        kpi: node.id,
        owner: ownerOf(file, node.id),
        value: formatValue(to, unitOf(file, node.id), words.locale),
      },
      words.locale,
    ),
  );
  return [`        ${words.repairs} ${told.join('; ')}`];
}

function mixLine({ node, mix }: Coherence['mixes'][number], words: ReportWords): readonly string[] {
  if (!mix.leastShare) return [];
  const share = formatValue(mix.leastShare, { ...plain, kind: 'percent' }, words.locale);
  return [`    ! ${fill(words.mix, { kpi: node.id, part: mix.best.id, share }, words.locale)}`];
}

/** Sums of products end in floats; a report shows three decimals at most. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}

function unitOf({ kpis, story }: CompanyFile, id: string): Unit {
  const added = [story.coOwned?.kpi, story.cooperation?.kpi, story.proposal?.adds];
  return [...kpis, ...added].find((kpi) => kpi?.id === id)?.unit ?? plain;
}

function ownerOf(file: CompanyFile, id: string): string {
  const owners = file.kpis.find((kpi) => kpi.id === id)?.owners ?? [];
  return owners.map((person) => nameOf(file, person)).join(', ') || '–';
}

export function nameOf({ people }: CompanyFile, id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}
