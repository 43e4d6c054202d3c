import { describe, expect, it } from 'vitest';
import { compilePreset } from './compile-preset.ts';
import { defineRule } from './define-rule.ts';
import { judge } from './judge.ts';
import { lint } from './lint.ts';
import type { StandardSchema } from './standard-schema.ts';
import { wordRule } from './word-rule.ts';

interface Praise {
  readonly text: string;
}

const praise: Praise = { text: 'Great job, team! Great work.' };

const names = defineRule<Praise, { readonly word: string }>({
  id: 'kind/names',
  criterion: 'kind',
  options: { word: 'Great' },
  check: ({ subject, options, flag, pass }) => {
    const at = subject.text.indexOf(options.word);
    if (at < 0) return pass();
    const range = [at, at + options.word.length] as const;
    flag({ messageId: 'plain', range });
    flag({ messageId: 'plain', range, atMost: 'hint' });
  },
});

const crash = defineRule<Praise>({
  id: 'kind/crash',
  criterion: 'kind',
  check: () => {
    throw new Error('broken');
  },
});

describe('the engine', () => {
  it('[SR-40] turns a throwing rule into a finding and lets the others speak', () => {
    const { findings } = lint(praise, compilePreset({ rules: [crash, names] }));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'kind/names',
      'kind/names',
      'internal/rule-crashed',
    ]);
    expect(findings.at(-1)?.params).toEqual({ ruleId: 'kind/crash' });
  });

  it('[SR-41] keeps keys unique and findings in text order', () => {
    const { findings } = lint(praise, compilePreset({ rules: [names] }));
    expect(findings.map(({ key }) => key)).toEqual(['kind/names.plain', 'kind/names.plain#2']);
  });

  it('[SR-42] lets presets extend presets; the later setting wins', () => {
    const house = { extends: [{ rules: [names], settings: { 'kind/names': 'error' } }] } as const;
    expect(lint(praise, compilePreset<Praise>(house)).findings[0]?.severity).toBe('error');
    const quiet = compilePreset<Praise>({ extends: [house], settings: { 'kind/names': 'off' } });
    expect(lint(praise, quiet).findings).toEqual([]);
    const other = compilePreset<Praise>({
      extends: [house],
      settings: { 'kind/names': ['info', { word: 'team' }] },
    });
    expect(lint(praise, other).findings[0]?.range).toEqual([11, 15]);
  });

  it('[SR-43] never speaks louder than the objection or the setting allows', () => {
    const set = compilePreset<Praise>({ rules: [names], settings: { 'kind/names': 'error' } });
    expect(lint(praise, set).findings.map(({ severity }) => severity)).toEqual(['error', 'hint']);
  });

  it('[SR-44] refuses settings of unknown rules and options its schema refuses, naming the repair', () => {
    expect(() => compilePreset({ rules: [names], settings: { 'kind/nmes': 'off' } })).toThrow(
      /known rules: kind\/names/,
    );
    const schema: StandardSchema<{ readonly word: string }> = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: () => ({ issues: [{ message: 'word is empty' }] }),
      },
    };
    const checked = defineRule<Praise, { readonly word: string }>({
      ...names,
      optionsSchema: schema,
    });
    expect(() =>
      compilePreset({ rules: [checked], settings: { 'kind/names': ['warn', { word: '' }] } }),
    ).toThrow('word is empty');
  });

  it('[SR-44] takes the defaults for a schema where there is none, and knows the severities', () => {
    const set = (setting: unknown) =>
      compilePreset<Praise>({
        rules: [names],
        settings: JSON.parse(JSON.stringify({ 'kind/names': setting })),
      });
    expect(set(['warn', {}]).rules[0]?.options).toEqual({ word: 'Great' });
    expect(() => set(['warn', { wrod: 'team' }])).toThrow('{"wrod":"team"} does not fit');
    expect(() => set(['warn', { word: 5 }])).toThrow('its options {"word":"Great"}');
    expect(() => set('loud')).toThrow('off, hint, info, warn, error, not "loud"');
  });

  it('[SR-45] weighs known criteria only; a question alone leaves a criterion unknown', () => {
    const asks = defineRule<Praise>({
      id: 'next/asks',
      criterion: 'next',
      check: ({ ask }) => ask('what'),
    });
    const result = judge(praise, compilePreset({ rules: [names, asks] }), [
      'kind',
      'next',
    ] as const);
    expect(result.criteria.next).toMatchObject({ status: 'unknown', score: null });
    expect(result.criteria.kind).toMatchObject({ status: 'fail', score: 0.25 });
    expect(result.score).toBe(25);
    expect(judge(praise, compilePreset({ rules: [asks] }), ['next']).score).toBeNull();
  });
});

describe('rules made from data', () => {
  const run = (rule: Parameters<typeof wordRule>[0], text: string) =>
    lint({ text }, compilePreset({ rules: [wordRule(rule)] })).findings;

  it('[SR-46] existence objects to words, not to its exceptions', () => {
    const rule = {
      type: 'existence',
      id: 'house/words',
      criterion: 'specific',
      words: ['tối ưu'],
      exceptions: ['tối ưu hóa chi phí'],
    } as const;
    expect(run(rule, 'Tối ưu quy trình')).toMatchObject([
      { range: [0, 6], params: { word: 'tối ưu' } },
    ]);
    expect(run(rule, 'tối ưu hóa chi phí 5%')).toEqual([]);
  });

  it('[SR-47] substitution offers the other word as an edit', () => {
    const rule = {
      type: 'substitution',
      id: 'house/names',
      criterion: 'specific',
      swap: { khách: 'khách hàng' },
    } as const;
    expect(run(rule, 'Đạt 10 khách')[0]?.suggestions[0]?.edits).toEqual([
      { range: [7, 12], text: 'khách hàng' },
    ]);
  });

  it('[SR-48] occurrence counts, requires looks for what must be there', () => {
    const twice = {
      type: 'occurrence',
      id: 'house/count',
      criterion: 'specific',
      words: ['và'],
      max: 1,
    } as const;
    expect(run(twice, 'A và B')).toEqual([]);
    expect(run(twice, 'A và B và C')[0]?.params).toMatchObject({ count: 2, max: 1 });
    const needs = {
      type: 'requires',
      id: 'house/needs',
      criterion: 'specific',
      when: ['demo'],
      words: ['khách hàng'],
      message: 'Demo cho ai?',
    } as const;
    expect(run(needs, 'Tổ chức 5 demo')[0]?.params).toMatchObject({ message: 'Demo cho ai?' });
    expect(run(needs, 'Tổ chức 5 buổi họp')).toEqual([]);
  });

  it('[SR-48] refuses an unknown type with the known ones', () => {
    const rule = JSON.parse('{"type":"exists","id":"house/x","criterion":"specific","words":[]}');
    expect(() => wordRule(rule)).toThrow(/existence, substitution, occurrence or requires/);
  });
  it('[SR-48] refuses data without its words, naming what is needed', () => {
    const broken = (json: string) => () => wordRule(JSON.parse(json));
    expect(broken('{"type":"existence","id":"house/x","criterion":"specific"}')).toThrow(
      'The rule "house/x" needs an id, a criterion and words [word, …]',
    );
    expect(broken('{"type":"substitution","id":"house/x","criterion":"specific"}')).toThrow(
      'swap { word: instead }',
    );
    expect(broken('{"type":"existence","id":"","criterion":"specific","words":[]}')).toThrow('id');
  });
});
