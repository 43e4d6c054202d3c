import { describe, expect, it } from 'vitest';
import { RuleConfigError } from './engine/rule-config-error.ts';
import type { KpiInput } from './kpi-input.ts';
import { type ScoreOptions, scoreKpi } from './score-kpi.ts';
import { readSubject } from './testing.ts';
import { readStatement } from './text/read-statement.ts';

const now = '2025-04-10';
const method = { source: 'CRM', tool: 'Báo cáo phễu', responsible: 'Thảo', use: 'Chọn kênh' };
const cycle = { startOn: '2025-04-01', endOn: '2025-06-30' };
const record = {
  statement: 'Tăng tỷ lệ chuyển đổi dùng thử sang trả phí của khách hàng doanh nghiệp',
  target: 18,
  baseline: 12,
  unit: { kind: 'percent' },
  owners: ['thao'],
  method,
  contributesTo: ['csf-trials'],
  cycle,
} as const;

const judged = (change: object, options: ScoreOptions = { now }) =>
  // Forms and databases hand in what the types do not promise.
  scoreKpi({ ...record, ...change } as KpiInput, options);
const codes = (change: object) => judged(change).findings.map(({ messageId }) => messageId);

describe('figures of a record', () => {
  it('[SR-68] takes percent figures and shares for the same where the sentence has no number', () => {
    for (const [target, baseline] of [
      [18, 12],
      [0.18, 0.12],
    ]) {
      const subject = readSubject({ ...record, target, baseline } as KpiInput);
      expect([subject.target, subject.baseline]).toEqual([18, 12]);
    }
    const points = { kind: 'percentage_point' };
    expect(readSubject({ ...record, unit: points, target: 0.05, baseline: 0.04 }).target).toBe(5);
  });

  it('[SR-68] takes a revised target for what it is beside the number in the sentence', () => {
    const statement = `${record.statement} lên 18%`;
    expect(readSubject({ ...record, statement, target: 20 }).target).toBe(20);
    expect(readSubject({ ...record, statement, target: 0.2, baseline: 0.12 }).target).toBe(20);
  });

  it('[SR-66] lets the record say by how much a wish of the sentence changes', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ target: null, baseline: null })).toContain('unmeasured_change');
  });

  it('[SR-111] takes the name of a measure beside a target in its own field for a KPI', () => {
    const name = { statement: 'Tỷ lệ khách hàng hoàn tất hướng dẫn', target: 90, baseline: 80 };
    expect(codes(name)).not.toContain('bare_name');
    expect(codes({ ...name, target: null })).toContain('bare_name');
    expect(codes({ ...name, statement: 'Tăng doanh thu' })).toContain('bare_wish');
    expect(codes({ ...name, statement: 'Tăng trưởng mạnh mẽ' })).toContain('bare_wish');
    expect(codes({ ...name, statement: 'Website mới' })).toContain('bare_name');
  });

  it('[SR-122] looks at the target of the record, too, and says so at its field', () => {
    const statement = 'Tỷ lệ khách hàng doanh nghiệp hoàn tất hướng dẫn dùng thử';
    const { findings } = judged({ statement, target: 140, baseline: null });
    expect(findings).toMatchObject([{ messageId: 'over_the_whole', path: ['target'] }]);
    expect(codes({ statement, target: 90, baseline: 80 })).toEqual([]);
  });

  it.each([
    ['1. 120% khách hàng hoàn thành khảo sát', true],
    ['- 120% khách hàng hoàn thành khảo sát', true],
    ['Có 120% khách hàng hoàn thành khảo sát', false],
  ])('[SR-122] %s', (statement, isImpossible) => {
    const found = scoreKpi(statement, { now }).findings.map(({ messageId }) => messageId);
    expect(found.includes('over_the_whole')).toBe(isImpossible);
  });

  it('[SR-120] says at the field of the target what the sentence has no number for', () => {
    const [finding] = judged({ target: 60 }).findings;
    expect(finding).toMatchObject({ messageId: 'out_of_reach', range: null, path: ['target'] });
  });

  it('[SR-123] knows from today’s level that less is better where no word says so', () => {
    const statement = 'Thời gian phản hồi khách hàng trong quý 2';
    const history = [10, 9, 8, 7, 6];
    const fast = { statement, history, unit: { kind: 'duration' }, target: 2, baseline: 6 };
    expect(codes(fast)).not.toContain('too_easy');
    expect(codes(fast)).toContain('too_hard');
  });

  it('[SR-123] never promises nothing: a chance is told from 1 to 99', () => {
    const [finding] = judged({
      target: 99,
      baseline: null,
      history: [10, 12, 11, 13, 12, 14],
    }).findings.filter(({ messageId }) => messageId === 'too_hard');
    expect(finding?.params.chance).toBe(1);
  });
});

describe('dates of a record', () => {
  it.each([
    ['an empty field', { startOn: '', endOn: '' }],
    ['words', { startOn: null, endOn: 'cuối quý' }],
    ['a day that there is not', { endOn: '2025-06-31' }],
    ['no object', 'Q2' as unknown],
  ])('[SR-66] takes %s for no date', (_, given) => {
    expect(codes({ cycle: given })).toContain('no_deadline');
    expect(codes({ cycle: null, period: given })).toContain('no_deadline');
    expect(codes({ cycle: given })).not.toContain('passed');
  });

  it('[SR-129] compares days, not instants', () => {
    const instants = { startOn: '2025-04-01T00:00:00Z', endOn: '2025-06-30 23:59:59' };
    const statement = `${record.statement} đến ngày 1/4/2025`;
    const { findings } = scoreKpi({ ...record, statement, cycle: instants }, { now: '2025-03-01' });
    expect(findings).toEqual([]);
  });

  it('[SR-129] says at the field of the record that its end has passed', () => {
    const statement = `${record.statement} trước 30/6/2025`;
    const past = { startOn: '2024-01-01', endOn: '2024-03-31' };
    const of = (change: object) =>
      judged({ statement, ...change }).findings.find(({ messageId }) => messageId === 'passed');
    expect(of({ cycle: past })).toMatchObject({ range: null, path: ['cycle', 'endOn'] });
    expect(of({ period: past })).toMatchObject({ range: null, path: ['period', 'endOn'] });
    const text = 'Đạt 10 hợp đồng mới trong quý 1';
    expect(scoreKpi(text, { now }).findings[0]).toMatchObject({ range: [20, 31], path: null });
  });
});

describe('fields of a form', () => {
  it('[SR-65] passes measurable with all four, and in part with one left open', () => {
    expect(judged({}).criteria.measurable.status).toBe('pass');
    for (const open of ['source', 'tool', 'use']) {
      const { criteria } = judged({ method: { ...method, [open]: ' ' } });
      expect([open, criteria.measurable.status]).toEqual([open, 'partial']);
    }
    const nobody = { owners: [], method: { ...method, responsible: '' } };
    expect(judged(nobody).criteria.measurable.status).toBe('partial');
  });

  it('[SR-66] takes empty rows for no link and no owner', () => {
    for (const empty of ['', ' ', [''], [null], []]) {
      expect(judged({ contributesTo: empty }).criteria.relevant.status).not.toBe('pass');
      expect(codes({ owners: empty, method: { ...method, responsible: null } })).toContain(
        'unanswered',
      );
    }
    expect(judged({ contributesTo: null, csf: '  ' }).criteria.relevant.status).toBe('unknown');
  });

  it('[SR-66] takes rows without a prototype, as some databases hand them out, for what they hold', () => {
    const row = Object.assign(Object.create(null), { id: 'csf-onboarding' });
    const score = judged({ owners: [row], contributesTo: [row] });
    expect(score.criteria.relevant.status).toBe('pass');
    expect(score.findings.map(({ messageId }) => messageId)).not.toContain('rule_crashed');
  });

  it.each([undefined, null, 5, {}, []])(
    '[SR-7] takes %j for a form with nothing in it',
    (given) => {
      const none = given as unknown as KpiInput;
      expect(scoreKpi(none).findings.map(({ messageId }) => messageId)).toEqual(['empty']);
      const statement = given as unknown as string;
      expect(scoreKpi({ statement }).findings.map(({ messageId }) => messageId)).toEqual(['empty']);
    },
  );

  it('[SR-7] judges a record whose fields have other shapes without a crash', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, '40', true, [], {}, { value: 'x' }];
    for (const value of odd) {
      const change = {
        target: value,
        baseline: value,
        history: value,
        method: { source: value, tool: value, responsible: value, use: value },
        cycle: value,
        contributesTo: value,
        owners: value,
        unit: value,
      };
      const { score, findings } = judged(change);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('internal/rule-crashed');
    }
  });
});

describe('options', () => {
  it.each([
    ['now', '10/04/2025'],
    ['now', '2025-4-10'],
    ['now', '2025-02-30'],
    ['now', new Date(0)],
    ['now', () => 20_250_410],
    ['locale', 'vi-VN'],
    ['fiscalYearStart', 13],
    ['fiscalYearStart', 1.5],
    ['fiscalYearStart', '4'],
    ['maxLength', Number.NaN],
  ])('[SR-37] refuses %s %s instead of misreading in silence', (name, value) => {
    const wrong = { [name]: value } as ScoreOptions;
    expect(() => readStatement('Đạt 10 hợp đồng', wrong)).toThrow(RuleConfigError);
    expect(() => scoreKpi('Đạt 10 hợp đồng', wrong)).toThrow(`"${name}" is`);
  });

  it('[SR-37] takes today as a day, an instant, a function, or not at all', () => {
    for (const today of [now, `${now}T08:00:00+07:00`, `${now} 08:00`, () => now]) {
      const facts = readStatement('Đạt 10 hợp đồng trong tháng này', { now: today });
      expect(facts.period?.end).toBe('2025-04-30');
    }
    for (const today of [null, undefined, () => null as unknown as string]) {
      const options = { now: today } as ScoreOptions;
      expect(readStatement('Đạt 10 hợp đồng trong tháng này', options).period?.pending).toBe(true);
    }
  });
});
