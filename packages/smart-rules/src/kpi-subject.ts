import type { Figure, KpiInput, PeriodInput } from './kpi-input.ts';
import { dayNumber, parseDay } from './text/calendar/plain-day.ts';
import type { Facts } from './text/facts.ts';

/** What the SMART rules look at: the facts of the statement joined with the fields of the record. */
export interface KpiSubject {
  readonly text: string;
  readonly facts: Facts;
  readonly kpi: KpiInput;
  /** True when a form or record stands behind the text, so that its empty fields are gaps. */
  readonly structured: boolean;
  readonly now: string | null;
  /** Figures on one scale; the record's outrank the text's. */
  readonly target: number | null;
  readonly baseline: number | null;
  readonly history: readonly number[];
  /** The record's own period, else its cycle. */
  readonly period: PeriodInput | null;
  /** Months from the start (or today) to the end; null when unknown. */
  readonly horizon: number | null;
  readonly linked: boolean;
}

const hasEnd = (period: PeriodInput | null | undefined): period is PeriodInput =>
  typeof period?.endOn === 'string';

const daysOfMonth = 30.4375;

function horizonOf(facts: Facts, period: PeriodInput | null, now: string | null): number | null {
  const end = parseDay(period?.endOn ?? facts.period?.end ?? '');
  const start = parseDay(period?.startOn ?? facts.period?.start ?? now ?? '');
  if (end === null || start === null) {
    const months = { hour: 1, day: 1, week: 1, month: 1, quarter: 3, half: 6, year: 12 };
    return facts.frequency ? months[facts.frequency.value] : null;
  }
  const days = dayNumber(end) - dayNumber(start) + 1;
  return days > 0 ? days / daysOfMonth : null;
}

const seconds: Readonly<Record<string, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

/** The text's baseline in the unit of its target: 2.3 days are 55.2 hours. */
function writtenBaseline({ baseline, target }: Facts): number | null {
  if (baseline === null) return null;
  const from = seconds[baseline.unit.noun ?? ''];
  const to = seconds[target?.unit.noun ?? ''];
  const isTime = baseline.unit.kind === 'duration' && target?.unit.kind === 'duration';
  if (!isTime || from === undefined || to === undefined || from === to) return baseline.value;
  return Number(((baseline.value * from) / to).toPrecision(9));
}

function figureOf(figure: Figure | null | undefined): number | null {
  const value = typeof figure === 'object' ? figure?.value : figure;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Records keep a rate as a share (0.18) and dollars in cents; texts say 18 % and $5: the factor between. */
function scaleOf(kpi: KpiInput, facts: Facts): number {
  const written = facts.target?.value ?? 0;
  const recorded = figureOf(kpi.target) ?? 0;
  if (written !== 0 && recorded !== 0) {
    const factor = Number((written / recorded).toPrecision(9));
    if (factor === 100 || factor === 0.01) return factor;
  }
  const isShare = typeof kpi.unit === 'object' && kpi.unit?.kind === 'percent';
  return isShare && recorded !== written ? 100 : 1;
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

export function kpiSubject(kpi: KpiInput, facts: Facts, now: string | null): KpiSubject {
  const scale = scaleOf(kpi, facts);
  const period = hasEnd(kpi.period) ? kpi.period : hasEnd(kpi.cycle) ? kpi.cycle : null;
  const { contributesTo } = kpi;
  const tidy = (value: number | null) =>
    value === null ? null : scale === 1 ? value : Number((value * scale).toPrecision(12));
  return {
    text: kpi.statement,
    facts,
    kpi,
    structured: [kpi.owners, kpi.method, kpi.target, kpi.level, kpi.unit].some(given),
    now,
    target: tidy(figureOf(kpi.target)) ?? facts.target?.value ?? null,
    baseline: tidy(figureOf(kpi.baseline)) ?? writtenBaseline(facts),
    history: (kpi.history ?? []).flatMap((figure) => tidy(figureOf(figure)) ?? []),
    period,
    horizon: horizonOf(facts, period, now),
    linked: (contributesTo?.length ?? 0) > 0 || (kpi.csf ?? '') !== '',
  };
}
