/** When a question is asked. */
export type PromptOccasion =
  | 'cfr'
  | 'coaching'
  | 'self_check_in'
  | 'one_on_one'
  | 'review'
  | 'starfish'
  | 'four_l';

/** A question ready to be asked, in both languages. */
export interface Prompt {
  readonly id: string;
  readonly occasion: PromptOccasion;
  /** The step or column it belongs to. */
  readonly step: string;
  /** Who asks: feedback runs both ways (B6.1). */
  readonly asker: 'manager' | 'employee' | 'oneself' | 'anyone';
  readonly vi: string;
  readonly en: string;
}
