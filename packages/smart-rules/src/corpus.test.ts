import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { book, compilePreset, type Facts, readStatement, scoreKpi, wordRule } from './index.ts';

interface Statement {
  readonly id: string;
  readonly locale: 'vi' | 'en';
  readonly style: 'sheet' | 'prose' | 'okr';
  readonly text: string;
  readonly now: string;
  readonly labels: {
    readonly target: { readonly value: number; readonly high: number | null } | null;
    readonly comparator: string | null;
    readonly baseline: number | null;
    readonly period: { readonly start: string | null; readonly end: string } | null;
    readonly kind: string;
    readonly vague: readonly string[];
    readonly specific: number;
    readonly measurable: number;
    readonly timeBound: number;
  };
  readonly open: readonly string[];
  readonly findings: readonly string[];
}

const file = new URL('../corpus/kpis.jsonl', import.meta.url);
const statements: readonly Statement[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const ruleIds = new Set(book.rules?.map(({ id }) => id));
const ofStyle = (locale: string, style: string) =>
  statements.filter((one) => one.locale === locale && one.style === style).length;
const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('the corpus', () => {
  it('[SR-140] holds at least 320 statements, half Vietnamese, half of those in the manner of sheets', () => {
    const vietnamese = statements.filter(({ locale }) => locale === 'vi').length;
    expect(statements.length).toBeGreaterThanOrEqual(320);
    expect(vietnamese).toBeGreaterThanOrEqual(statements.length / 2);
    expect(ofStyle('vi', 'sheet')).toBeGreaterThanOrEqual(vietnamese / 2);
    expect(ofStyle('en', 'okr')).toBeGreaterThan(5);
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  it('[SR-140] is labelled in every field, with dates, kinds and rules that exist', () => {
    for (const { id, labels, findings, text } of statements) {
      for (const grade of [labels.specific, labels.measurable, labels.timeBound]) {
        expect([0, 1, 2], id).toContain(grade);
      }
      expect(['outcome', 'activity', 'milestone', 'unclear'], id).toContain(labels.kind);
      expect([null, '>=', '<=', '>', '<', '=', 'between'], id).toContain(labels.comparator);
      if (labels.period) expect(labels.period.end, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (labels.target?.high != null)
        expect(labels.target.high).toBeGreaterThan(labels.target.value);
      for (const words of labels.vague) expect(text.toLowerCase()).toContain(words.toLowerCase());
      for (const rule of findings) expect(ruleIds, id).toContain(rule);
    }
  });

  it('[SR-141] reads the same facts without diacritics in 95 of 100 Vietnamese statements', () => {
    const figures = ({ target, comparator, baseline, period }: Facts) =>
      JSON.stringify([
        [target?.value, target?.high, target?.unit.kind, comparator?.value],
        [baseline?.value, period?.start, period?.end],
      ]);
    const vietnamese = statements.filter(({ locale }) => locale === 'vi');
    const changed = vietnamese.filter(({ text, now }) => {
      const bare = readStatement(withoutMarks(text), { now });
      return figures(bare) !== figures(readStatement(text, { now }));
    });
    expect(changed.length / vietnamese.length).toBeLessThanOrEqual(0.05);
  });

  it('[SR-142] benches a rule of one’s own', () => {
    // #region bench
    const soft = wordRule({
      type: 'existence',
      id: 'house/soft-words',
      criterion: 'specific',
      severity: 'warn',
      words: ['hiệu quả', 'năng động', 'proactive', 'world-class'],
      message: 'Say what a stranger would see.',
    });
    const preset = compilePreset({ extends: [book], rules: [soft] });
    const spoken = statements.filter(({ text, now }) =>
      scoreKpi(text, { now, preset }).findings.some(({ ruleId }) => ruleId === 'house/soft-words'),
    );
    const due = statements.filter(({ labels }) => labels.vague.length > 0);
    const right = spoken.filter((one) => due.includes(one));
    const precision = right.length / spoken.length;
    const recall = right.length / due.length;
    // #endregion bench
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.02);
    expect(recall).toBeLessThan(0.5);
  });
});
