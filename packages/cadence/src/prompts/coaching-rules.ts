import { defineRule, findWords, type Rule, type TextRange, wordList } from '@kpikit/smart-rules';
import { blameWords, commandWords, figureWords, orderVerbs } from './coaching-words.ts';

/** What a manager says, and whether a talk begins with it. */
export interface Utterance {
  readonly text: string;
  readonly opensTalk: boolean;
}

const marked = (words: readonly string[]) => words.map((word) => [word, true] as const);
const commands = /* @__PURE__ */ wordList(commandWords);
const orders = /* @__PURE__ */ wordList(/* @__PURE__ */ marked(orderVerbs));
const blames = /* @__PURE__ */ wordList(/* @__PURE__ */ marked(blameWords));
const figures = /* @__PURE__ */ wordList(/* @__PURE__ */ marked(figureWords));
const kpiWords = /* @__PURE__ */ wordList([['kpi', true] as const]);

/** An order where a question would let the person think (B6.3). */
export const noCommand: Rule<Utterance> = /* @__PURE__ */ defineRule<Utterance, unknown>({
  id: 'coaching/command',
  criterion: 'open',
  check({ subject: { text }, flag, pass }) {
    const said = findWords(text, commands).filter(({ value }) => value);
    const ordered = findWords(text, orders).filter(({ range }) => opensSentence(text, range[0]));
    const found = [...said, ...ordered].find(({ range }) => !isAsked(text, range));
    if (!found) return pass();
    flag({ messageId: 'command', range: found.range, params: { question: 'coaching.other_way' } });
  },
});

/** A search for the culprit where the cause is wanted. */
export const noBlame: Rule<Utterance> = /* @__PURE__ */ defineRule<Utterance, unknown>({
  id: 'coaching/blame',
  criterion: 'open',
  check({ subject: { text }, flag, pass }) {
    const [found] = findWords(text, blames);
    if (!found) return pass();
    flag({ messageId: 'blame', range: found.range, params: { question: 'coaching.hardest_step' } });
  },
});

/** A talk that begins with "what percent is your KPI?" ends as an audit (B6.1). */
export const noFigureFirst: Rule<Utterance> = /* @__PURE__ */ defineRule<Utterance, unknown>({
  id: 'coaching/figure-first',
  criterion: 'open',
  check({ subject: { text, opensTalk }, flag, pass }) {
    if (!opensTalk) return;
    const [figure] = findWords(text, figures);
    if (!figure || findWords(text, kpiWords).length === 0) return pass();
    flag({ messageId: 'figure_first', range: figure.range, params: { question: 'cfr.open' } });
  },
});

/** All of them, for a preset of one's own. */
export const coachingRules: readonly Rule<Utterance>[] = [noCommand, noBlame, noFigureFirst];

/** Nothing but space, or the end of another sentence, stands before it. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n])\s{0,20}$/u.test(text.slice(Math.max(0, start - 30), start));
}

/** "What do you have to do?" orders nothing: its sentence ends in a question mark. */
function isAsked(text: string, [, end]: TextRange): boolean {
  return /^[^.!?\n]{0,2000}\?/u.test(text.slice(end));
}
