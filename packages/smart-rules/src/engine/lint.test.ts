import { describe, expect, it } from 'vitest';
import { compilePreset } from './compile-preset.ts';
import { defineRule } from './define-rule.ts';
import { judge } from './judge.ts';
import { lint } from './lint.ts';
import { RuleConfigError } from './rule-config-error.ts';
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

  it('[SR-40] lets a throwing rule block no form, whatever its severity', () => {
    const set = compilePreset({ rules: [crash], settings: { 'kind/crash': 'error' } });
    expect(lint(praise, set).findings[0]?.severity).toBe('hint');
  });

  it('[SR-40] takes an async rule and a credit that is no number for broken rules', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listen);
    const late = defineRule<Praise>({
      id: 'kind/late',
      criterion: 'kind',
      check: async () => {
        throw new Error('late');
      },
    });
    const nothing = defineRule<Praise>({
      id: 'kind/nothing',
      criterion: 'kind',
      check: ({ flag }) => flag({ messageId: 'share', credit: 0 / 0 }),
    });
    const result = judge(praise, compilePreset({ rules: [late, nothing, names] }), ['kind']);
    expect(result.score).toBe(25);
    expect(result.findings.map(({ messageId }) => messageId)).toEqual([
      'plain',
      'plain',
      'rule_crashed',
      'rule_crashed',
    ]);
    await new Promise((done) => setTimeout(done, 0));
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
  });

  it('[SR-41] keeps keys unique and findings in text order', () => {
    const { findings } = lint(praise, compilePreset({ rules: [names] }));
    expect(findings.map(({ key }) => key)).toEqual(['kind/names.plain', 'kind/names.plain#2']);
  });

  it('[SR-41] lets a finding keep its key while another one is put right', () => {
    const rule = wordRule({
      type: 'existence',
      id: 'kind/banned',
      criterion: 'kind',
      words: ['synergy', 'leverage'],
    });
    const keysIn = (text: string) =>
      lint({ text }, compilePreset({ rules: [rule] })).findings.map(({ key }) => key);
    const [, second, third] = keysIn('synergy, leverage and leverage');
    expect([second, third]).toEqual([
      'kind/banned.word_found:leverage',
      'kind/banned.word_found:leverage#2',
    ]);
    expect(keysIn('teamwork, leverage and leverage')).toEqual([second, third]);
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

  it.each([
    ['a misspelt part', { excptions: ['x'] }, 'cannot have excptions: ["x"]; its parts: type, id'],
    ['a part of another type', { min: 1 }, 'cannot have min: 1'],
    [
      'exceptions that are no list',
      { exceptions: 'tăng giá' },
      'cannot have exceptions: "tăng giá"',
    ],
    ['a credit that is no share', { credit: '0.5' }, 'cannot have credit: "0.5"'],
    ['a message that is no text', { message: { vi: 5 } }, 'cannot have message: {"vi":5}'],
    ['no word at all', { words: [] }, 'words [word, …]'],
    ['a condition that is no list', { type: 'requires', when: 'demo' }, 'cannot have when: "demo"'],
    ['a count in quotes', { type: 'occurrence', min: '3' }, 'cannot have min: "3"'],
    ['more than it allows', { type: 'occurrence', min: 3, max: 1 }, 'has min over max'],
    ['a list to swap', { type: 'substitution', words: undefined, swap: ['a'] }, 'swap {'],
  ])('[SR-48] refuses %s, naming the repair', (_, part, reason) => {
    const rule = { type: 'existence', id: 'house/x', criterion: 'specific', words: ['tăng'] };
    const spec = JSON.parse(JSON.stringify({ ...rule, ...part }));
    expect(() => wordRule(spec)).toThrow(RuleConfigError);
    expect(() => wordRule(spec)).toThrow(reason);
  });

  it('[SR-44] refuses weights that cannot weigh, and two rules of one name', () => {
    for (const weight of [Number.NaN, -1, Number.POSITIVE_INFINITY, JSON.parse('"2"')]) {
      expect(() => compilePreset({ rules: [names], weights: { kind: weight } })).toThrow(
        'weights are 0 or more',
      );
    }
    const again = defineRule<Praise>({ id: names.id, criterion: 'kind', check: () => undefined });
    expect(() => compilePreset<Praise>({ rules: [names, again] })).toThrow(
      'Two rules are named "kind/names"',
    );
    // Another preset's rule may be replaced.
    const house = compilePreset<Praise>({ extends: [{ rules: [names] }], rules: [again] });
    expect(lint(praise, house).findings).toEqual([]);
    const settings = JSON.parse('{"kind/names":null}');
    expect(() => compilePreset({ rules: [names], settings })).toThrow('a setting is off');
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
