import type { Objection } from '../rule.ts';
import type { WordRule } from './word-rule-data.ts';

/** An objection in the house's own words and with its own credit, where the rule brings them. */
export function objectionOf(
  { message, credit }: WordRule,
  messageId: string,
  params: Objection['params'],
): Objection {
  const own = { messageId, params: { ...params, ...paramsOf(message) } };
  return credit === undefined ? own : { ...own, credit };
}

/** Own sentences travel with the finding, as `message` or `message.vi`. */
function paramsOf(message: WordRule['message']): Readonly<Record<string, string>> {
  if (message === undefined) return {};
  if (typeof message === 'string') return { message };
  return Object.fromEntries(
    Object.entries(message).map(([locale, text]) => [`message.${locale}`, text]),
  );
}
