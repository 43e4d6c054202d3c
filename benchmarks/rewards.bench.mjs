import { createLedger } from '@kpikit/rewards';
import { benchAdapter } from './adapters/rewards.mjs';
import { cpuMs, heapOf } from './measure.mjs';
import { peer } from './peer.mjs';
import { seeded } from './seeded.mjs';

const posts = 1_000_000;
const people = 10_000;
const allowance = 200;
const dayMs = 86_400_000;
const yearAt = Date.UTC(2025, 0, 1);
const nextYearAt = Date.UTC(2026, 0, 1);
const months = Array.from({ length: 13 }, (_, month) => Date.UTC(2025, month, 1));

/** A year of praise in the order of time: 1 % sent again, 0.1 % under a used id, some over the allowance. */
function year() {
  const random = seeded(7);
  const requests = { keys: [], from: [], to: [], pts: [], at: [] };
  const { keys, from, to, pts, at } = requests;
  for (let i = 0; i < posts; i += 1) {
    at.push(Math.floor(yearAt + ((nextYearAt - yearAt) * i) / posts));
    const dice = random();
    const earlier = i > 100 && dice < 0.011 ? Math.floor(random() * i) : -1;
    if (earlier >= 0) {
      keys.push(keys[earlier]);
      from.push(from[earlier]);
      to.push(to[earlier]);
      pts.push(pts[earlier] + (dice < 0.01 ? 0 : 1));
      continue;
    }
    keys.push(`praise:${i.toString(36).padStart(6, '0')}`);
    from.push(Math.floor(random() * people));
    let receiver = from[i];
    while (receiver === from[i]) receiver = Math.floor(people * random() ** 1.3);
    to.push(receiver);
    pts.push(random() < 0.75 ? 5 * (1 + Math.floor(random() * 6)) : 1 + Math.floor(random() * 50));
  }
  return requests;
}

/** The ledger that is usually written by hand: a map of accounts and an array of transactions. */
function objects() {
  const accounts = new Map();
  const seen = new Map();
  const transactions = [];
  const add = (key, amount) => accounts.set(key, (accounts.get(key) ?? 0) + amount);
  return {
    postBatch({ keys, from, to, pts, at }) {
      return Uint8Array.from(keys, (key, i) => {
        const earlier = seen.get(key);
        if (earlier) {
          const same = earlier.from === from[i] && earlier.to === to[i] && earlier.pts === pts[i];
          return same ? 1 : 2;
        }
        const budget = `allowance:${from[i]}:${new Date(at[i]).getUTCMonth()}`;
        if ((accounts.get(budget) ?? 0) + pts[i] > allowance) return 3;
        const postings = [
          { account: budget, amount: -pts[i] },
          { account: `points:${to[i]}`, amount: pts[i] },
        ];
        const transaction = { key, from: from[i], to: to[i], pts: pts[i], at: at[i], postings };
        transactions.push(transaction);
        seen.set(key, transaction);
        add(budget, pts[i]);
        add(`points:${to[i]}`, pts[i]);
        return 0;
      });
    },
    balance: (person) => accounts.get(`points:${person}`) ?? 0,
  };
}

/** The same work on SQLite in memory, in one transaction. */
function sqlite({ Database }) {
  const db = new Database();
  db.exec(`create table tx(k text primary key, f int, t int, p int check (p > 0), a int);
    create table budget(f int, m int, used int check (used <= ${allowance}), primary key (f, m))`);
  return {
    postBatch({ keys, from, to, pts, at }) {
      const find = db.prepare('select f, t, p from tx where k = ?');
      const insert = db.prepare('insert into tx values (?, ?, ?, ?, ?)');
      const used = db.prepare('select used from budget where f = ? and m = ?');
      const spend = db.prepare(
        'insert into budget values (?, ?, ?) on conflict do update set used = used + excluded.used',
      );
      db.exec('begin');
      const codes = Uint8Array.from(keys, (key, i) => {
        const earlier = find.get([key]);
        if (earlier) {
          const same = earlier.f === from[i] && earlier.t === to[i] && earlier.p === pts[i];
          return same ? 1 : 2;
        }
        const month = new Date(at[i]).getUTCMonth();
        if ((used.get([from[i], month])?.used ?? 0) + pts[i] > allowance) return 3;
        spend.run([from[i], month, pts[i]]);
        insert.run([key, from[i], to[i], pts[i], at[i]]);
        return 0;
      });
      db.exec('commit');
      for (const statement of [find, insert, used, spend]) statement.finalize();
      return codes;
    },
    close: () => db.close(),
  };
}

const ours = () => benchAdapter.create({ people, allowance });
const counted = (codes) => {
  const sums = [0, 0, 0, 0];
  for (const code of codes) sums[code] += 1;
  return sums;
};

/** CPU ms of all posts, after the answers were compared with those of the hand-written ledger. */
function postMs(make, requests, expected, rounds = 3) {
  const check = (ledger) => {
    const codes = ledger.postBatch(requests);
    for (const [i, code] of codes.entries()) {
      if (code !== expected[i])
        throw new Error(`post ${i} was answered ${code}, not ${expected[i]}`);
    }
    ledger.close?.();
  };
  check(make());
  return cpuMs((ledger) => ledger.postBatch(requests), { rounds, prepare: make });
}

function oneByOneMs({ keys, from, to, pts, at }) {
  const ids = Array.from({ length: people }, (_, person) => String(person));
  const wishes = keys.map((id, i) => ({
    kind: 'grant',
    id,
    fromId: ids[from[i]],
    to: [{ accountId: ids[to[i]], points: pts[i] }],
    at: new Date(at[i]).toISOString(),
  }));
  const open = () => createLedger({ allowance: { period: 'month', points: allowance } });
  const post = (ledger) => {
    for (const wish of wishes) ledger.post(wish);
  };
  return cpuMs(post, { rounds: 2, prepare: open });
}

/** 100,000 gifts over the year after, out of lots that expire half a year after they were earned. */
function redeemMs(requests) {
  const prepare = () => {
    const { ledger, postBatch } = benchAdapter.create({ people, allowance, expiryDays: 180 });
    postBatch(requests);
    return ledger;
  };
  const redeem = (ledger) => {
    const random = seeded(11);
    let done = 0;
    for (let i = 0; i < 100_000; i += 1) {
      const at = nextYearAt + i * 60_000;
      const accountId = String(Math.floor(random() * people));
      const points = [50, 100, 200][Math.floor(random() * 3)];
      const [held] = ledger.postEach([{ kind: 'reserve', id: `r${i}`, accountId, points, at }]);
      if (held !== 'written') continue;
      ledger.postEach([{ kind: 'redeem', id: `f${i}`, reservationId: `r${i}`, at }]);
      done += 1;
    }
    if (done === 0 || ledger.trialBalance().total !== 0) throw new Error('the books are wrong');
  };
  return cpuMs(redeem, { rounds: 3, prepare });
}

/** The answers to compare with; the ledger itself is let go, so that nobody's timing sweeps its memory. */
function handWritten(requests) {
  const ledger = objects();
  const expected = ledger.postBatch(requests);
  const balances = Int32Array.from({ length: people }, (_, person) => ledger.balance(person));
  return { expected, balances };
}

export async function rows() {
  const requests = year();
  const { expected, balances } = handWritten(requests);
  if (counted(expected).join() !== '920423,9594,969,69014') throw new Error('another year');
  const sqliteModule = await peer('node-sqlite3-wasm');

  const imported = postMs(ours, requests, expected);
  const byHand = postMs(objects, requests, expected, 1);
  const bySqlite = sqliteModule && postMs(() => sqlite(sqliteModule), requests, expected, 1);

  const { bytes, kept: ledger } = heapOf(() => {
    const filled = ours();
    filled.postBatch(requests);
    return filled;
  });
  for (let person = 0; person < people; person += 1) {
    if (ledger.balance(person) !== balances[person]) throw new Error(`balance of ${person}`);
  }
  const columns = ledger.ledger.size * 34 + ledger.ledger.size * 2 * 20;

  const weeks = Array.from({ length: 53 }, (_, week) => Date.UTC(2024, 11, 30) + week * 7 * dayMs);
  const windows = [
    ...weeks.map((from) => [from, from + 7 * dayMs]),
    ...months.slice(0, 12).map((from, month) => [from, months[month + 1]]),
  ];
  const boards = () => windows.map(([from, until]) => ledger.top(from, until, 10));
  const ranks = () => {
    for (let month = 0; month < 12; month += 1) {
      for (let i = 0; i < 1_000; i += 1) {
        ledger.rank((i * 7_919) % people, months[month], months[month + 1]);
      }
    }
  };

  return [
    {
      what: '1,000,000 posts as an import',
      unit: 'ms',
      goal: { atMost: 1_500 },
      ours: imported,
      peers: { 'objects and maps': byHand, 'SQLite (wasm)': bySqlite },
    },
    {
      what: '1,000,000 posts one by one',
      unit: 'ms',
      goal: { atMost: 2_500 },
      ours: oneByOneMs(requests),
    },
    {
      what: 'top 10 with ties of 65 windows',
      unit: 'ms',
      goal: { atMost: 60 },
      ours: cpuMs(boards),
    },
    { what: '12,000 ranks in a month', unit: 'ms', goal: { atMost: 30 }, ours: cpuMs(ranks) },
    {
      what: 'recount of all balances',
      unit: 'ms',
      goal: { atMost: 20 },
      ours: cpuMs(() => ledger.ledger.trialBalance()),
    },
    {
      what: '100,000 gifts out of expiring points',
      unit: 'ms',
      goal: { atMost: 200 },
      ours: redeemMs(requests),
    },
    {
      what: 'memory of 1,000,000 posts',
      unit: 'MB',
      goal: { atMost: 200 },
      ours: (bytes + columns) / 1e6,
    },
  ];
}
