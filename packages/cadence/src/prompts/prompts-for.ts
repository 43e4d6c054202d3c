import type { PromptOccasion } from './prompt.ts';
import { questionBank } from './question-bank.ts';

/** A question in one language. */
export interface Asked {
  readonly id: string;
  readonly step: string;
  readonly text: string;
}

/** The questions of an occasion in a language, in the order to ask them. */
export function promptsFor(occasion: PromptOccasion, locale: 'vi' | 'en'): readonly Asked[] {
  return questionBank
    .filter((prompt) => prompt.occasion === occasion)
    .map((prompt) => ({ id: prompt.id, step: prompt.step, text: prompt[locale] }));
}
