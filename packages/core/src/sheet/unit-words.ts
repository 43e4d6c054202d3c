import type { Unit } from '../model/unit.ts';

/** A unit as sheets write it: how often its minor unit goes into one, and what records keep. */
export interface UnitWords {
  readonly words: readonly string[];
  readonly kind: Unit['kind'];
  readonly currency?: string;
  readonly times?: number;
  readonly noun?: string;
}

/** Units that are more than a counted noun. Whatever is not here is counted: `khách hàng`, `demo`. */
export const unitWords: readonly UnitWords[] = [
  { words: ['%', 'phần trăm', 'percent', 'pct'], kind: 'percent' },
  { words: ['điểm %', 'điểm phần trăm', 'pp', 'percentage points'], kind: 'percentage_point' },
  { words: ['đ', 'đồng', 'VNĐ', 'VND'], kind: 'money', currency: 'VND', times: 1 },
  {
    words: ['nghìn', 'nghìn đồng', 'ngàn đồng', 'nghìn đ', 'ngàn đ', '1000đ', '1.000 đồng', 'k'],
    kind: 'money',
    currency: 'VND',
    times: 1e3,
  },
  {
    words: ['triệu', 'triệu đồng', 'triệu đ', 'tr', 'trđ', 'tr đồng', 'triệu VND', 'triệu VNĐ'],
    kind: 'money',
    currency: 'VND',
    times: 1e6,
  },
  {
    words: ['tỷ', 'tỷ đồng', 'tỉ', 'tỉ đồng', 'tỷ đ', 'tỷ VND', 'tỷ VNĐ'],
    kind: 'money',
    currency: 'VND',
    times: 1e9,
  },
  { words: ['USD', '$', 'đô la'], kind: 'money', currency: 'USD', times: 100 },
  { words: ['điểm', 'score', 'point', 'points', 'sao'], kind: 'score' },
  { words: ['phút', 'minute', 'minutes'], kind: 'duration', noun: 'minute' },
  { words: ['giờ', 'h', 'hour', 'hours'], kind: 'duration', noun: 'hour' },
  { words: ['ngày', 'day', 'days'], kind: 'duration', noun: 'day' },
  { words: ['tuần', 'week', 'weeks'], kind: 'duration', noun: 'week' },
  { words: ['tháng', 'month', 'months'], kind: 'duration', noun: 'month' },
];
