import { describe, expect, it } from 'vitest';
import { coachingOf } from './coaching-of.ts';
import { promptsFor } from './prompts-for.ts';
import { questionBank } from './question-bank.ts';

const pairs = [
  [
    'Tuần sau em phải gọi hết 20 khách nhóm A và chốt ít nhất 2 hợp đồng.',
    'Theo em nhóm khách nào dễ chốt nhất, và điều gì đang giữ họ lại?',
  ],
  [
    'Sao KPI thấp thế này? Làm theo cách của anh đi.',
    'Em thấy vướng nhất ở bước nào? Nếu thử một cách khác, em sẽ chọn cách gì?',
  ],
  [
    'Lần này làm hỏng rồi, lần sau đừng tự ý thử nữa.',
    'Em rút ra điều gì từ lần thử này, và lần tới em sẽ làm khác đi ở đâu?',
  ],
  [
    'Send the proposal to Beta by Friday and copy me.',
    'What would help Beta decide this week, and what do you need from me?',
  ],
  [
    'You should have asked earlier. Next time follow the template.',
    'What made it hard to raise this earlier, and how could we make it easier?',
  ],
] as const;

describe('coaching', () => {
  it.each(pairs)('[C-56] tells directing from coaching: %s', (directing, coaching) => {
    expect(coachingOf(directing).style).toBe('directing');
    expect(coachingOf(coaching).style).toBe('coaching');
  });

  it.each([
    'Em có phải đi gặp khách hàng hôm nay không?',
    'Hai bên đang gặp phải khó khăn gì, em hãy kể cho anh nghe.',
    'What do you have to prepare before the call?',
    'The report you send each week helps the team.',
    'Cảm ơn em, phần báo giá rất rõ.',
  ])('[C-56] does not take for an order: %s', (text) => {
    expect(coachingOf(text).style).not.toBe('directing');
  });

  it('[C-56] calls words that neither ask nor order neutral', () => {
    expect(coachingOf('Cảm ơn em, phần báo giá rất rõ.').style).toBe('neutral');
  });

  it('[C-57] offers the question that would open the words up', () => {
    const { findings } = coachingOf('Sao KPI thấp thế này? Làm theo cách của anh đi.');
    expect(findings.map(({ code, question }) => [code, question])).toEqual([
      ['cadence/coaching_blame', 'coaching.hardest_step'],
      ['cadence/coaching_command', 'coaching.other_way'],
    ]);
    const known = new Set(questionBank.map((prompt) => prompt.id));
    expect(findings.every(({ question }) => known.has(question))).toBe(true);
  });

  it('[C-57] points at the words', () => {
    const text = 'Tuần sau em phải gọi hết khách.';
    const [start, end] = coachingOf(text).findings[0]?.range ?? [0, 0];
    expect(text.slice(start, end)).toBe('phải');
  });

  it.each(['KPI của em được bao nhiêu phần trăm rồi?', 'What percent is your KPI at?'])(
    '[C-58] finds a talk that opens with the figure: %s',
    (text) => {
      const opening = coachingOf(text, { opensTalk: true });
      expect(opening.findings.map((each) => [each.code, each.question])).toEqual([
        ['cadence/coaching_figure_first', 'cfr.open'],
      ]);
      expect(coachingOf(text).findings).toEqual([]);
    },
  );

  it('[C-58] is content with an opening about the person', () => {
    const text = 'Tuần này em thấy thế nào, có gì làm em hào hứng hay mệt không?';
    expect(coachingOf(text, { opensTalk: true }).style).toBe('coaching');
  });
});

describe('the question bank', () => {
  it('[C-59] has every occasion in both languages, with ids of their own', () => {
    expect(new Set(questionBank.map((prompt) => prompt.id)).size).toBe(questionBank.length);
    for (const { vi, en } of questionBank) {
      expect(vi.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
      expect(vi).not.toBe(en);
    }
  });

  it('[C-59] keeps the five steps of a talk, the starfish and the four L in order', () => {
    const steps = (occasion: 'cfr' | 'starfish' | 'four_l') => [
      ...new Set(promptsFor(occasion, 'vi').map((prompt) => prompt.step)),
    ];
    expect(steps('cfr')).toEqual(['open', 'ask', 'feedback', 'recognise', 'act']);
    expect(steps('starfish')).toEqual(['start', 'stop', 'more', 'less', 'keep']);
    expect(steps('four_l')).toEqual(['liked', 'learned', 'lacked', 'longed_for']);
  });

  it('[C-59] has feedback run both ways', () => {
    const askers = questionBank.filter((each) => each.step === 'feedback').map((p) => p.asker);
    expect(askers).toEqual(['manager', 'employee']);
  });

  it('[C-59] asks nothing about results in a retro', () => {
    const retro = questionBank.filter((each) => ['starfish', 'four_l'].includes(each.occasion));
    for (const { vi, en } of retro) expect(`${vi} ${en}`).not.toMatch(/KPI|target|mục tiêu|%/i);
  });
});
