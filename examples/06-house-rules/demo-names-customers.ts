// #region rule
import { defineRule, findWords, type KpiSubject, wordList } from '@kpikit/smart-rules';

const demos = wordList([['demo', true] as const]);

/** At Company X a demo KPI says for which customers: new ones and old ones need different demos. */
export const demoNamesCustomers = defineRule<KpiSubject>({
  id: 'house/demo-names-customers',
  criterion: 'specific',
  severity: 'warn',
  check: ({ subject: { text, facts }, pass, flag }) => {
    const [demo] = findWords(text, demos);
    if (demo === undefined) return;
    if (facts.group !== null) pass(facts.group.range);
    else flag({ messageId: 'no_customers', range: demo.range, credit: 0.6 });
  },
});
// #endregion
