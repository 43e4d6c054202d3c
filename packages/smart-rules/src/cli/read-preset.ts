import { isRecord } from '../engine/is-record.ts';
import type { Preset, RuleSetting } from '../engine/preset.ts';
import { RuleConfigError } from '../engine/rule-config-error.ts';
import { wordRule } from '../engine/word-rule.ts';
import type { WordRule } from '../engine/words/word-rule-data.ts';
import type { KpiSubject } from '../kpi-subject.ts';
import { book } from '../presets/book.ts';
import { criteria } from '../score-kpi.ts';
import { BadUse } from './bad-use.ts';

interface PresetFile {
  readonly rules?: readonly WordRule[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  readonly weights?: Readonly<Record<string, number>>;
}

const parts = ['rules', 'settings', 'weights'];

function refuse(file: string, reason: string): never {
  throw new BadUse('not_a_preset', { file, reason });
}

function parsed(json: string, file: string): PresetFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadUse('not_json', { where: file });
  }
  if (!isRecord(value)) {
    refuse(file, `it is an object of ${parts.join(', ')}`);
  }
  const stray = Object.keys(value).find((name) => !parts.includes(name));
  if (stray !== undefined) refuse(file, `its parts are ${parts.join(', ')}, not "${stray}"`);
  // What is in each part is checked where it is used.
  return value as PresetFile;
}

const isCriterion = (name: string): boolean => criteria.some((criterion) => criterion === name);

/** House rules in a JSON file: data rules, settings and weights over the book's preset. */
export function readPreset(json: string, file: string): Preset<KpiSubject> {
  const { rules = [], settings = {}, weights = {} } = parsed(json, file);
  if (!Array.isArray(rules)) refuse(file, '"rules" is a list');
  if (!isRecord(settings)) refuse(file, '"settings" is an object');
  if (!isRecord(weights)) refuse(file, '"weights" is an object');
  const named = [...rules.map((rule) => String(rule?.criterion)), ...Object.keys(weights)];
  const stray = named.find((name) => !isCriterion(name));
  if (stray !== undefined) refuse(file, `a criterion is ${criteria.join(', ')}, not "${stray}"`);
  try {
    return { extends: [book], rules: rules.map((rule) => wordRule(rule)), settings, weights };
  } catch (error) {
    if (!(error instanceof RuleConfigError)) throw error;
    refuse(file, error.message);
  }
}
