import type { Preset } from '@kpikit/smart-rules';
import type { RiseSubject } from './rise-subject.ts';
import { praiseAge } from './rules/praise-age.ts';
import { praiseEffect } from './rules/praise-effect.ts';
import { praiseNextStep } from './rules/praise-next-step.ts';
import { praiseSpacing } from './rules/praise-spacing.ts';

/** The four rules of RISE: a preset to extend with a house's own (B6.2). */
export const riseRules: Preset<RiseSubject> = {
  rules: [praiseSpacing, praiseAge, praiseEffect, praiseNextStep],
};
