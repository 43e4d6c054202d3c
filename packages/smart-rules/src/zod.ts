import type * as z from 'zod';
import { blockersOf } from './blockers-of.ts';
import { messageOf } from './explain.ts';
import type { Blocks } from './is-blocked.ts';
import { readyOptions } from './ready-options.ts';
import { type ScoreOptions, scoreKpi } from './score-kpi.ts';
import type { Words } from './words.ts';

export interface SmartCheckOptions extends ScoreOptions {
  /** Lowest score that passes, 0–100. */
  readonly minimum?: number;
  /** In place of `minimum`: `error` refuses at any finding of that severity. */
  readonly blocks?: Blocks;
  /** Sentences for the issues; without them an issue's message is its code. */
  readonly words?: Words;
}

type StringCheck = (payload: z.core.ParsePayload<string>) => void;

/** A check for zod strings: `z.string().max(500).check(smart({ minimum: 70 }))`. */
export function smart(options: SmartCheckOptions = {}): StringCheck {
  const ready = readyOptions(options);
  const blocks = options.blocks ?? { minimum: options.minimum ?? 70 };
  return (payload) => {
    for (const finding of blockersOf(scoreKpi(payload.value, ready), blocks)) {
      const code = `${finding.ruleId}.${finding.messageId}`;
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        message: options.words === undefined ? code : messageOf(finding, options.words),
        params: { code, key: finding.key, range: finding.range },
      });
    }
  };
}
