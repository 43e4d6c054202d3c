// #region preset
import { readFileSync } from 'node:fs';
import { book, createSmart, withWords, wordRule } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';
import { demoNamesCustomers } from './demo-names-customers.ts';

const house = JSON.parse(readFileSync(new URL('house.json', import.meta.url), 'utf8'));

/** The book's rules, the house's words and the house's own rule; later settings win. */
export const companyX = {
  extends: [book],
  rules: [...house.rules.map(wordRule), demoNamesCustomers],
  settings: { ...house.settings, 'achievable/stretch': ['warn', { most: 0.5 }] },
} as const;

const words = withWords(vi.words, {
  sentences: {
    'house/demo-names-customers.no_customers': {
      says: 'Demo cho nhóm khách hàng nào?',
      repair: 'Nêu khách mới hay khách cũ.',
    },
    'time-bound/no-asap.asap': { says: '“{words}” là khi nào?', repair: 'Ghi ngày cụ thể.' },
  },
});

export const check = createSmart({ languages: [{ locale: 'vi', words }], preset: companyX });
// #endregion
