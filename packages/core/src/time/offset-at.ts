import { UsageError } from '../kernel/usage-error.ts';
import { isTimeZone } from './is-time-zone.ts';

const weekMs = 604_800_000;
const clocks = new Map<string, Intl.DateTimeFormat>();
const weeks = new Map<string, Map<number, OffsetChange>>();
const parts = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** The offset before and after the one change that a week may hold. */
interface OffsetChange {
  readonly before: number;
  readonly after: number;
  readonly at: number;
}

/**
 * Milliseconds that a zone's wall clock is ahead of UTC at a moment. Weeks already looked at are
 * remembered, since asking Intl is a thousand times dearer than the sum.
 */
export function offsetAt(epoch: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const known = weeks.get(zone) ?? rememberZone(zone);
  const week = Math.floor(epoch / weekMs);
  let change = known.get(week);
  if (!change) {
    change = changeIn(week * weekMs, zone);
    if (known.size >= 10_000) known.clear();
    known.set(week, change);
  }
  return epoch < change.at ? change.before : change.after;
}

function rememberZone(zone: string): Map<number, OffsetChange> {
  if (!isTimeZone(zone)) {
    throw new UsageError(
      'unknown_time_zone',
      `${JSON.stringify(zone)} is no zone that this platform knows.`,
      'Pass an IANA name such as Asia/Ho_Chi_Minh.',
    );
  }
  const known = new Map<number, OffsetChange>();
  weeks.set(zone, known);
  return known;
}

function changeIn(start: number, zone: string): OffsetChange {
  const before = readOffset(start, zone);
  const after = readOffset(start + weekMs, zone);
  if (before === after) return { before, after, at: start };
  let [low, high] = [start / 1000, (start + weekMs) / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readOffset(middle * 1000, zone) === before) low = middle;
    else high = middle;
  }
  return { before, after, at: high * 1000 };
}

function readOffset(epoch: number, zone: string): number {
  const [, month, day, year, hour, minute, second] = (
    parts.exec(clockOf(zone).format(epoch)) ?? []
  ).map(Number);
  const wall = new Date(0);
  wall.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  wall.setUTCHours(hour ?? 0, minute, second);
  return wall.getTime() - epoch;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}
