import { compilePreset } from './engine/compile-preset.ts';
import type { ScoreOptions } from './score-kpi.ts';
import { compileLexicon } from './text/compile-lexicon.ts';

/**
 * Options with their preset and lexicon compiled: what is made once and runs often keeps these. Throws
 * `RuleConfigError` where one of them cannot work.
 */
export function readyOptions<Options extends ScoreOptions>(options: Options): Options {
  const { preset, lexicon } = options;
  return {
    ...options,
    ...(preset && { preset: compilePreset(preset) }),
    ...(lexicon && { lexicon: compileLexicon(lexicon) }),
  };
}
