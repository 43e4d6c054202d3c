import type { Facts, Locale, Refusal } from './facts.ts';

/** What is known of a text that broke the guards: nothing but the reason. */
export function refusedFacts(text: string, refusal: Refusal, locale: Locale): Facts {
  return {
    text,
    locale,
    refusal,
    target: null,
    comparator: null,
    baseline: null,
    direction: null,
    period: null,
    frequency: null,
    serviceLevel: null,
    looseTime: null,
    kind: { value: 'unclear', range: [0, 0] },
    metric: null,
    proof: null,
    vague: [],
    group: null,
    placeholders: [],
    urgency: null,
    furtherWishes: [],
    length: text.length,
    contentWords: 0,
    ambiguous: [],
  };
}
