/** Half-open UTF-16 range into the text as it was given: `text.slice(start, end)`. */
export type TextRange = readonly [start: number, end: number];

export type Locale = 'vi' | 'en';

export type UnitKind =
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'count'
  | 'duration'
  | 'multiple'
  | 'score'
  | 'other';

/** What a number counts: `1,5 tỷ` is money in VND, `20 hợp đồng` a count of the noun `hợp đồng`. */
export interface Unit {
  readonly kind: UnitKind;
  /** ISO 4217, for money whose currency is known. */
  readonly currency: string | null;
  /** The counted noun, the name of the duration (`day`) or of the other unit (`km`). */
  readonly noun: string | null;
}

export type Comparator = '>=' | '<=' | '>' | '<' | '=' | 'between';

export type Direction = 'increase' | 'decrease' | 'maintain' | 'reach';

export type StatementKind = 'outcome' | 'activity' | 'milestone' | 'unclear';

/** A value with the words it was read from. */
export interface Found<Value> {
  readonly value: Value;
  readonly range: TextRange;
}

/** Numbers as written with scale words applied: 18 % is 18, 1,5 tỷ is 1500000000. */
export interface TargetFact {
  readonly value: number;
  /** The upper end of a range (`95–98 %`), otherwise null. */
  readonly high: number | null;
  readonly unit: Unit;
  readonly range: TextRange;
}

/** What a measure is read in: a share, a scale, a currency, a time, a number of things. */
export type MetricKind = 'ratio' | 'score' | 'money' | 'time' | 'count' | 'multiple';

export interface MetricFact extends Found<string> {
  readonly kind: MetricKind;
}

export interface PeriodFact {
  /** Plain dates, both inclusive. Null where the text names none, or names it relative to a missing `now`. */
  readonly start: string | null;
  readonly end: string | null;
  /** True when the words need a reference date that was not given. */
  readonly pending: boolean;
  readonly range: TextRange;
}

export type FrequencyUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** `vague` wishes: an adjective or adverb nobody can check, or a change without a size. */
export type VagueReason = 'word' | 'unmeasured_change';

export interface VagueFact {
  readonly reason: VagueReason;
  readonly range: TextRange;
}

/** A reading that was left out, so that a form can ask. */
export interface Ambiguity {
  readonly code: 'quarter_end' | 'day_month_order' | 'thousands_or_decimal' | 'weekday_or_month';
  readonly range: TextRange;
  /** What else the words could mean, as JSON-friendly text. */
  readonly otherwise: string;
}

/** Why a text was not read at all. */
export type Refusal = 'too_long' | 'ill_formed' | 'mark_run' | 'bidi_override';

/** Everything read once from a statement; rules only look at this, never at the text again. */
export interface Facts {
  readonly text: string;
  readonly locale: Locale;
  readonly refusal: Refusal | null;
  readonly target: TargetFact | null;
  /** Null when the text states none: a bare number is not `=`. */
  readonly comparator: Found<Comparator> | null;
  readonly baseline: TargetFact | null;
  readonly direction: Found<Direction> | null;
  readonly period: PeriodFact | null;
  readonly frequency: Found<FrequencyUnit> | null;
  /** A time inside which something is done each time (`within 24 hours`): not a deadline. */
  readonly serviceLevel: Found<string> | null;
  /** A time on no calendar: a season, the end of a phase, the third year (`trước Tết`, `by year 3`); null beside a period. */
  readonly looseTime: Found<string> | null;
  readonly kind: Found<StatementKind>;
  /** The name of a measure (`tỷ lệ`, `revenue`), when there is one. */
  readonly metric: MetricFact | null;
  /** A title, certificate or licence that others grant: there or not. */
  readonly proof: Found<string> | null;
  readonly vague: readonly VagueFact[];
  readonly group: Found<string> | null;
  readonly placeholders: readonly Found<string>[];
  /** `as soon as possible` and its like. */
  readonly urgency: Found<string> | null;
  /** Where a second wish begins (`Tăng doanh thu, tăng hài lòng…`). */
  readonly furtherWishes: readonly TextRange[];
  /** Graphemes after composing, what a person would count, without list marks, labels and a closing dot. */
  readonly length: number;
  /** Words that carry meaning: no numbers, dates, units or particles. */
  readonly contentWords: number;
  readonly ambiguous: readonly Ambiguity[];
}
