import { daysBetween } from '@kpikit/core';
import { defineRule, findWords } from '@kpikit/smart-rules';
import { timeWords } from '../phrases.ts';
import type { RiseSubject } from '../rise-subject.ts';
import { mostCharacters } from '../text-size.ts';

/** Immediate: praise follows what it praises within days (B6.2). */
export const praiseAge = /* @__PURE__ */ (() =>
  defineRule<RiseSubject, { readonly days: number }>({
    id: 'immediate/praise-age',
    criterion: 'immediate',
    severity: 'warn',
    options: { days: 7 },
    check({ subject: { text, on, aboutOn }, options, pass, flag, ask }) {
      if (aboutOn !== null) {
        const days = daysBetween(aboutOn, on);
        if (days <= options.days) return pass();
        const credit = days > 4 * options.days ? 0 : 0.5;
        return flag({ messageId: 'late', params: { days }, credit });
      }
      const found = findWords(text, timeWords, { maxLength: mostCharacters });
      const distant = found.find(({ value }) => value === 'distant');
      const near = found.find(({ value }) => value === 'near');
      if (near) pass(near.range);
      else if (distant) flag({ messageId: 'distant_time', range: distant.range, credit: 0 });
      else ask('rise.when', ['aboutOn']);
    },
  }))();
