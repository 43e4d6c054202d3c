import type { Preset, RuleSetting } from '../engine/preset.ts';
import { type WordRule, wordRule } from '../engine/word-rule.ts';
import type { KpiSubject } from '../kpi-subject.ts';
import { book } from '../presets/book.ts';
import { BadUse } from './arguments.ts';

interface PresetFile {
  readonly rules?: readonly WordRule[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  readonly weights?: Readonly<Record<string, number>>;
}

/** House rules in a JSON file: data rules, settings and weights over the book's preset. */
export function readPreset(json: string, name: string): Preset<KpiSubject> {
  let file: PresetFile;
  try {
    // What is in it is checked when the preset is compiled.
    file = JSON.parse(json) as PresetFile;
  } catch {
    throw new BadUse(`${name} is not JSON`);
  }
  return {
    extends: [book],
    rules: (file.rules ?? []).map((rule) => wordRule(rule)),
    settings: file.settings ?? {},
    weights: file.weights ?? {},
  };
}
