import { benchAdapter } from './adapters/cadence.mjs';
import { cpuMs } from './measure.mjs';
import { peer } from './peer.mjs';

const dayMs = 86_400_000;
const zones = [
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Europe/London',
  'Asia/Tokyo',
  'Australia/Sydney',
  'America/Los_Angeles',
  'Africa/Cairo',
  'Asia/Kolkata',
];
const dateOf = (day) => new Date(day * dayMs).toISOString().slice(0, 10);
const dayOf = (date) => Date.parse(date) / dayMs;

/** Six in ten live in Viet Nam, the others in seven more zones; each has a weekday and an hour. */
const people = Array.from({ length: 10_000 }, (_, i) => ({
  zone: zones[i % 10 < 6 ? 0 : i % zones.length],
  hour: 8 + (i % 10),
  minute: (i % 4) * 15,
  start: dateOf(dayOf('2025-01-01') + (i % 7)),
}));
const monthEnds = people.map((person) => ({ ...person, start: '2024-12-31' }));
const holidays = new Set(
  ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-04-30'].map(dayOf),
);
const calendar = { holidays, extra: new Set([dayOf('2025-04-26')]) };
const now = Date.parse('2025-06-18T03:00:00.000Z');
const weeks = 52;

const events = Array.from({ length: 5_000 }, (_, i) => ({
  uid: `c${i}@kpi`,
  start: Date.UTC(2025, 0, 6 + (i % 300), 2),
  minutes: 30,
  summary: `Check-in tuần ${i}: Đạt 10 hợp đồng mới; Minh, Phúc`,
  description: `Việc đã làm\nTrở ngại: báo giá, chính sách giá ${'dài '.repeat(20)}`,
}));

/** What came in for each due moment: most before it, some late, some never. */
function submissions(due) {
  return Float64Array.from(due, (moment, i) =>
    i % 7 === 0 ? Number.NaN : moment + ((i % 11) - 8) * 6 * 3_600_000,
  );
}

/** The same weekly moments by the standard's own reckoning. */
function temporalExpand(Temporal, { start, zone, hour, minute }) {
  const first = Temporal.PlainDate.from(start);
  return Array.from(
    { length: weeks },
    (_, k) =>
      first.add({ weeks: k }).toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } })
        .epochMilliseconds,
  );
}

function checkAgainst(Temporal) {
  for (const person of people.slice(0, 400)) {
    const theirs = temporalExpand(Temporal, person);
    const ours = benchAdapter.expand(person);
    if (!theirs.every((moment, k) => moment === ours[k])) {
      throw new Error(`other moments for ${JSON.stringify(person)}`);
    }
  }
}

function longLines(text) {
  return text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75).length;
}

export async function rows() {
  const temporal = await peer('temporal-polyfill');
  const generator = await peer('ical-generator');
  const reader = await peer('ical.js');
  if (temporal) checkAgainst(temporal.Temporal);
  const all = (list, work) => cpuMs(() => list.forEach(work));
  const text = benchAdapter.ics(events);
  if (longLines(text) > 0) throw new Error('a line of iCalendar is over 75 octets');
  if (reader) {
    const found = new reader.default.Component(reader.default.parse(text));
    const read = found.getAllSubcomponents('vevent').map((each) => new reader.default.Event(each));
    if (!events.every(({ description }, i) => read[i]?.description === description)) {
      throw new Error('iCalendar does not read back');
    }
  }
  const columns = people.map((person) => {
    const due = benchAdapter.expand(person);
    return { due, done: submissions(due) };
  });
  const temporalMs = (count) =>
    temporal && all(people.slice(0, count), (person) => temporalExpand(temporal.Temporal, person));
  return [
    {
      what: '520,000 weekly check-ins, 10,000 people',
      unit: 'ms',
      goal: { atMost: 60 },
      ours: all(people, (person) => benchAdapter.expand(person)),
      // A tenth of the people, times ten.
      peers: { 'temporal-polyfill': temporal && temporalMs(1_000) * 10 },
    },
    {
      what: '240,000 month ends',
      unit: 'ms',
      goal: { atMost: 110 },
      ours: all(monthEnds, (person) => benchAdapter.monthend(person, 24)),
    },
    {
      what: 'next due of 10,000 people',
      unit: 'ms',
      goal: { atMost: 20 },
      ours: all(people, (person) => benchAdapter.next(person, now)),
    },
    {
      what: '520,000 moved to working days',
      unit: 'ms',
      goal: { atMost: 80 },
      ours: all(people, (person) => benchAdapter.business(person, 0, 0, calendar)),
    },
    {
      what: 'streaks of 10,000 people × 52',
      unit: 'ms',
      goal: { atMost: 10 },
      ours: all(columns, ({ due, done }) => benchAdapter.streak(due, done, dayMs, now)),
    },
    {
      what: 'iCalendar of 5,000 events',
      unit: 'ms',
      goal: { atMost: 125 },
      ours: cpuMs(() => benchAdapter.ics(events)),
      peers: {
        'ical-generator':
          generator &&
          cpuMs(() => {
            const made = generator.default({ name: 'check-ins' });
            for (const { uid, start, minutes, summary, description } of events) {
              const [from, to] = [new Date(start), new Date(start + minutes * 60_000)];
              made.createEvent({ id: uid, start: from, end: to, summary, description });
            }
            return made.toString();
          }),
      },
    },
  ];
}
