import type { Figure, KpiInput, PeriodInput } from './kpi-input.ts';
import { dayNumber, formatDay, parseDay } from './text/calendar/plain-day.ts';
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
  /** The record's own period, else its cycle: plain days, with an end. */
  readonly period: PeriodInput | null;
  readonly cycle: PeriodInput | null;
  /** Months from the start (or today) to the end; null when unknown. */
  readonly horizon: number | null;
  readonly linked: boolean;
}

function dayIn(value: unknown): string | null {
  const day = typeof value === 'string' ? parseDay(value) : null;
  return day && formatDay(day);
}

/** Plain days of instants, too; an empty date field is no date. Null without any. */
function stretchOf(given: PeriodInput | null | undefined): PeriodInput | null {
  const startOn = dayIn(given?.startOn);
  const endOn = dayIn(given?.endOn);
  return startOn === null && endOn === null ? null : { startOn, endOn };
}

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

const rates = ['percent', 'percentage-point', 'percentage_point'];

/** Does the record's unit say percent, or points of it? */
export const isRate = (unit: KpiInput['unit']): boolean =>
  typeof unit === 'object' && rates.includes(unit?.kind ?? '');

/** Records keep a rate as a share (0.18) and dollars in cents; texts say 18 % and $5: the factor between. */
function scaleOf({ unit }: KpiInput, facts: Facts, figures: readonly (number | null)[]): number {
  const written = facts.target?.value ?? 0;
  const recorded = figures[0] ?? 0;
  if (written !== 0 && recorded !== 0) {
    const factor = Number((written / recorded).toPrecision(9));
    if (factor === 1 || factor === 100 || factor === 0.01) return factor;
  }
  return isRate(unit) && figures.every((figure) => Math.abs(figure ?? 0) <= 1) ? 100 : 1;
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Does a field that may be a text or a list say something? */
export const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isFilled)
    : given(value) && (typeof value === 'object' || String(value).trim() !== '');

export function kpiSubject(kpi: KpiInput, facts: Facts, now: string | null): KpiSubject {
  const history = Array.isArray(kpi.history) ? kpi.history.map(figureOf) : [];
  const target = figureOf(kpi.target);
  const baseline = figureOf(kpi.baseline);
  const scale = scaleOf(kpi, facts, [target, baseline, ...history]);
  const cycle = stretchOf(kpi.cycle);
  const period = [stretchOf(kpi.period), cycle].find((stretch) => stretch?.endOn) ?? null;
  const tidy = (value: number | null) =>
    value === null ? null : scale === 1 ? value : Number((value * scale).toPrecision(12));
  return {
    text: kpi.statement,
    facts,
    kpi,
    structured: [kpi.owners, kpi.method, kpi.target, kpi.level, kpi.unit].some(given),
    now,
    target: tidy(target) ?? facts.target?.value ?? null,
    baseline: tidy(baseline) ?? writtenBaseline(facts),
    history: history.flatMap((figure) => tidy(figure) ?? []),
    period,
    cycle,
    horizon: horizonOf(facts, period, now),
    linked: isFilled(kpi.contributesTo) || isFilled(kpi.csf),
  };
}
