import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compilePreset } from './engine/compile-preset.ts';
import { RuleConfigError } from './engine/rule-config-error.ts';
import { wordRule } from './engine/word-rule.ts';
import { book } from './presets/book.ts';
import { scoreKpi } from './score-kpi.ts';
import { findWords } from './text/find-words.ts';
import { readStatement } from './text/read-statement.ts';
import { wordList } from './text/word-list.ts';

const now = '2025-04-10';
const read = (text: string, maxLength = 2_000) => readStatement(text, { now, maxLength });

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(({ name, parentPath }) => readFileSync(`${parentPath}/${name}`, 'utf8'));
}

/** Pieces whose repetition once was slow, or might be; the benchmark times the same. */
const attacks = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(new URL('attacks.json', import.meta.url), 'utf8')));

describe('slow text', () => {
  // How long they take is measured by `npm run bench smart-rules`; what never ends fails by its timeout.
  it.each(attacks)('[T01] "%s" again and again is read to its end', (piece) => {
    for (const length of [2_000, 20_000]) {
      const text = piece.repeat(length).slice(0, length);
      const { facts, score } = scoreKpi(text, { now, maxLength: length });
      expect(facts.refusal).toBeNull();
      expect(score).toBeGreaterThanOrEqual(0);
    }
  });

  it('[T02] takes words of a configuration as they stand, never as a pattern', () => {
    const rule = wordRule({
      type: 'existence',
      id: 'house/literal',
      criterion: 'specific',
      words: ['(a+)+$', 'x.*y'],
    });
    const preset = { rules: [rule] };
    const found = (text: string) => scoreKpi(text, { preset }).findings.length;
    expect(found(`${'a'.repeat(1_900)}!`)).toBe(0);
    expect(found('aaaa')).toBe(0);
    expect(found('xzzy')).toBe(0);
    // What a house may send as JSON is not typed.
    const pattern = JSON.parse(
      '{"type":"pattern","id":"house/p","criterion":"specific","words":["^(a+)+$"]}',
    );
    expect(() => wordRule(pattern)).toThrow(RuleConfigError);
  });

  it('[T02] makes no pattern from text anywhere', () => {
    const files = sources(fileURLToPath(new URL('.', import.meta.url)));
    expect(files.length).toBeGreaterThan(80);
    for (const file of files) expect(file).not.toMatch(/\bRegExp\s*\(/);
  });

  it('[T03] refuses a tower of marks before composing it', () => {
    const tower = `a${'\u0316\u0301'.repeat(25_000)}`;
    const normalize = String.prototype.normalize;
    let calls = 0;
    String.prototype.normalize = function counted(...args) {
      calls += 1;
      return normalize.apply(this, args);
    };
    try {
      expect(read(tower, 100_000).refusal).toBe('mark_run');
    } finally {
      String.prototype.normalize = normalize;
    }
    expect(calls).toBe(0);
  });

  it('[T04] answers a megabyte with one finding and no further look', () => {
    const text = 'Đạt 10 hợp đồng. '.repeat(60_000);
    expect(scoreKpi(text, { now }).findings.map(({ messageId }) => messageId)).toEqual([
      'too_long',
    ]);
  });
});

describe('one text in many spellings', () => {
  const text = 'Tăng tỷ lệ hoàn thành khóa học từ 62% lên 70% trong quý 2';

  it('[T09] scores NFC and NFD alike and counts the same letters', () => {
    const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')].map((spelling) =>
      scoreKpi(spelling, { now }),
    );
    expect(decomposed?.score).toBe(composed?.score);
    expect(decomposed?.facts.length).toBe(composed?.facts.length);
    const ids = (result = composed) => result?.findings.map(({ ruleId }) => ruleId);
    expect(ids(decomposed)).toEqual(ids(composed));
  });

  it.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['tỷ', 'tỉ'],
    ['quý', 'qúy'],
  ])('[T10] finds "%s" spelt "%s"', (word, other) => {
    const list = wordList([[word, true]]);
    expect(findWords(`có ${other} ở đây`, list)).toHaveLength(1);
  });

  it('[T10] reads Vietnamese without diacritics', () => {
    expect(read('dat 10 hop dong').target).toMatchObject({ value: 10, unit: { kind: 'count' } });
    expect(read('dat 10 hop dong').locale).toBe('vi');
  });

  it('[T11] finds whole words by Vietnamese letters', () => {
    const found = (words: string, text: string) => findWords(text, wordList([[words, true]]));
    expect(found('đạt', 'cần đạt 10').map(({ range }) => range)).toEqual([[4, 7]]);
    expect(found('t', 'tăng')).toEqual([]);
    expect(found('ng', 'tăng')).toEqual([]);
    expect(found('ạt', 'đạt')).toEqual([]);
  });

  it('[T11] cuts no word at a letter with a mark, in the middle or at the edge', () => {
    expect(read('cầnđạt 10 khách').direction).toBeNull();
    expect(read('Phải đạt 10 khách').direction?.value).toBe('reach');
    expect(read('tăngtrưởng').vague).toEqual([]);
  });
});

describe('letters that are not what they seem', () => {
  it('[T12] counts no padding that nobody sees', () => {
    const visible = 'a'.repeat(60);
    for (const invisible of ['\u200b', '\u2060', '\ufeff', '\u00ad']) {
      expect(read(`${visible}${invisible.repeat(20)}`).length).toBe(60);
    }
  });

  it('[T12] keeps an emoji of several people one letter', () => {
    expect(read('\u{1f469}\u200d\u{1f4bb} đạt 5').length).toBe(7);
  });

  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('[T13] refuses the override %j', (override) => {
    const result = scoreKpi(`Doanh thu ${override}%001`, { now });
    expect(result.facts.refusal).toBe('bidi_override');
    expect(result.findings.map(({ messageId }) => messageId)).toEqual(['bidi_override']);
  });

  it('[T14] knows a rule by its exact id only', () => {
    for (const id of ['аchievable/stretch', 'ACHIEVABLE/STRETCH', 'achievable/stretch ']) {
      const preset = { extends: [book], settings: { [id]: 'off' as const } };
      expect(() => compilePreset(preset), id).toThrow(RuleConfigError);
    }
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const settings = JSON.parse(`{"${id}":"off"}`);
      expect(() => compilePreset({ extends: [book], settings }), id).toThrow(RuleConfigError);
    }
  });

  it('[T14] takes look-alike letters for other words', () => {
    expect(read('Tоtal sales ≥ 5%').locale).toBe('en');
    expect(findWords('аsap', wordList([['asap', true]]))).toEqual([]);
  });

  it.each(['\ud800', '\udc00', 'Đạt \ud83d 5', '\udc00\ud800'])(
    '[T15] refuses half a pair',
    (text) => {
      expect(read(text).refusal).toBe('ill_formed');
    },
  );
});

describe('numbers that are none', () => {
  it.each(['', ' ', '\t', '--', '%', '.', ',', 'e5', '٣٤'])(
    '[T16] reads no figure in "%s"',
    (text) => {
      expect(read(text).target).toBeNull();
    },
  );

  it.each(['1e400', '9'.repeat(400), '0x10', '1.2.3.4', '1,2,3', '9007199254740993', '-0'])(
    '[T16] reads "%s" as something finite or not at all',
    (text) => {
      const value = read(`Đạt ${text} khách`).target?.value ?? 0;
      expect(Number.isFinite(value)).toBe(true);
      expect(Object.is(value, -0)).toBe(false);
    },
  );

  it('[T16] reads a figure by its language, both ways', () => {
    const value = (text: string, locale: 'vi' | 'en') =>
      readStatement(text, { now, locale }).target?.value;
    expect(value('Đạt 1.000 khách', 'vi')).toBe(1000);
    expect(value('Reach 1,000 users', 'en')).toBe(1000);
    for (const figure of [0, 7, 12.5, 1_234, 1_234_567.25]) {
      expect(value(`Đạt ${figure.toLocaleString('vi-VN')} khách`, 'vi')).toBe(figure);
      expect(value(`Reach ${figure.toLocaleString('en-US')} users`, 'en')).toBe(figure);
    }
  });

  it.each(['10', true, [5], {}, Number.NaN, Number.POSITIVE_INFINITY, { value: '10' }])(
    '[T16] coerces nothing on a record: %j',
    (target) => {
      // A form in plain JavaScript may hand in anything.
      const kpi = JSON.parse('{"statement":"Tăng doanh thu trong quý 2"}');
      const { findings } = scoreKpi({ ...kpi, target, baseline: target }, { now });
      expect(findings.map(({ ruleId }) => ruleId)).toContain('measurable/has-number');
    },
  );
});
