import { createLedger } from '@kpikit/rewards';

/** A points ledger with integer people and times in ms, as ledger comparisons ask for it. */
export const benchAdapter = {
  create({ people, allowance, expiryDays = null }) {
    const ledger = createLedger({
      allowance: { period: 'month', points: allowance },
      expiry: expiryDays === null ? null : { count: expiryDays, unit: 'day' },
    });
    const accounts = Array.from({ length: people }, (_, person) => String(person));
    const codes = new Map([
      ['written', 0],
      ['replayed', 1],
      ['rewards/entry_id_taken', 2],
      ['rewards/allowance_spent', 3],
    ]);
    const given = new Float64Array(people);
    let trial = null;
    let window = null;

    const earnedIn = (from, until) => {
      if (window?.from !== from || window.until !== until) {
        const [fromAt, untilAt] = [new Date(from).toISOString(), new Date(until).toISOString()];
        window = { from, until, earned: ledger.earnedIn({ fromAt, untilAt }) };
      }
      return window.earned;
    };

    return {
      ledger,
      postBatch({ keys, from, to, pts, at }) {
        function* wishes() {
          for (let i = 0; i < keys.length; i += 1) {
            yield {
              kind: 'grant',
              id: keys[i],
              fromId: accounts[from[i]],
              to: [{ accountId: accounts[to[i]], points: pts[i] }],
              at: at[i],
            };
          }
        }
        trial = null;
        return Uint8Array.from(ledger.postEach(wishes()), (answer, i) => {
          if (answer === 'written') given[from[i]] += pts[i];
          return codes.get(answer);
        });
      },
      given: (person) => given[person],
      balance(person) {
        trial ??= ledger.trialBalance();
        return trial.pointsOf(accounts[person]);
      },
      recount(person) {
        if (person === 0 || trial === null) trial = ledger.trialBalance();
        return trial.pointsOf(accounts[person]);
      },
      // Equal points stand by number here, and by id in the ledger.
      top: (from, until, places) =>
        earnedIn(from, until)
          .top(places)
          .map(({ place, id, score }) => [place, Number(id), score])
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      rank: (person, from, until) => earnedIn(from, until).placeOf(accounts[person]),
      trial() {
        const { total, unbalanced, overdrawn } = ledger.trialBalance();
        return total === 0 && unbalanced.length === 0 && overdrawn.length === 0;
      },
    };
  },
};
