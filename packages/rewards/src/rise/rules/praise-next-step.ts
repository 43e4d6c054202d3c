import { defineRule, findWords } from '@kpikit/smart-rules';
import { nextStepWords } from '../phrases.ts';
import type { RiseSubject } from '../rise-subject.ts';
import { mostCharacters } from '../text-size.ts';

/** Encouraging: a link to growth, such as sharing it with the team (B6.2). */
export const praiseNextStep = /* @__PURE__ */ (() =>
  defineRule<RiseSubject>({
    id: 'encouraging/praise-next-step',
    criterion: 'encouraging',
    severity: 'hint',
    check({ subject: { text }, pass, flag }) {
      const [found] = findWords(text, nextStepWords, { maxLength: mostCharacters });
      if (found) pass(found.range);
      else flag({ messageId: 'next_step_missing', credit: 0.5 });
    },
  }))();
