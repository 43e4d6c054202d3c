import { daysBetween } from '@kpikit/core';
import { defineRule } from '@kpikit/smart-rules';
import type { RiseSubject } from '../rise-subject.ts';

/** Regular: praise comes again and again, not once a year (B6.2). */
export const praiseSpacing = /* @__PURE__ */ (() =>
  defineRule<RiseSubject, { readonly days: number }>({
    id: 'regular/praise-spacing',
    criterion: 'regular',
    severity: 'info',
    options: { days: 30 },
    check({ subject: { on, lastPraisedOn }, options, pass, flag }) {
      if (lastPraisedOn === undefined) return;
      if (lastPraisedOn === null) return flag({ messageId: 'never_before' });
      const days = daysBetween(lastPraisedOn, on);
      if (days <= options.days) pass();
      else flag({ messageId: 'long_silence', params: { days } });
    },
  }))();
