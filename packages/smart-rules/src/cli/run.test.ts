import { describe, expect, it } from 'vitest';
import { run, type Surroundings } from './run.ts';

const good = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';

function start(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const world: Surroundings = {
    today: '2025-04-10',
    colours: false,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined)
        throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
      return text;
    },
    readInput: () => files['-'] ?? '',
    print: (line) => out.push(line),
    complain: (line) => errors.push(line),
    progress: () => {},
  };
  const code = run(argv, world);
  return { code, out, errors, objects: () => out.map((line) => JSON.parse(line)) };
}

describe('the command line', () => {
  it('[SR-100] prints one JSON object a line, by the contract', () => {
    const { code, objects } = start(['--format', 'json', 'a.txt'], { 'a.txt': `${good}\n` });
    expect(code).toBe(0);
    const [line] = objects();
    expect(Object.keys(line)).toEqual([
      'id',
      'text',
      'locale',
      'score',
      'grade',
      'criteria',
      'facts',
      'findings',
    ]);
    expect(line.criteria).toMatchObject({
      specific: { status: 'pass', score: 1 },
      achievable: { status: 'unknown', score: null },
    });
    expect(line.facts).toEqual({
      kind: 'outcome',
      target: {
        value: 1200,
        high: null,
        unit: { kind: 'count', currency: null, noun: 'lượt đăng ký' },
        comparator: null,
      },
      baseline: null,
      period: { start: '2025-04-01', end: '2025-06-30' },
      vague: [],
    });
  });

  it('[SR-101] exits 1 below the minimum and 2 on bad use, saying what to do', () => {
    expect(start(['-'], { '-': 'Tăng trưởng mạnh mẽ' }).code).toBe(1);
    expect(start(['-', '--min', '0'], { '-': 'Tăng trưởng mạnh mẽ' }).code).toBe(0);
    expect(start(['--format', 'xml'])).toMatchObject({
      code: 2,
      errors: ['kpikit-smart: --format is one of pretty, json, not "xml"'],
    });
    expect(start(['missing.txt'])).toMatchObject({
      code: 2,
      errors: ['kpikit-smart: no such file: missing.txt'],
    });
    expect(start(['--min', 'x']).code).toBe(2);
    expect(start(['--now', 'today']).code).toBe(2);
    expect(start(['--wrong']).code).toBe(2);
  });

  it('[SR-102] reads JSON Lines with structured fields', () => {
    const row = {
      id: 'C2',
      text: 'Tăng tỷ lệ chuyển đổi lên 18% trong quý 2',
      baseline: 12,
      target: 18,
      method: { tool: 'CRM' },
    };
    const [line] = start(['--format', 'json', '--min', '0', 'a.jsonl'], {
      'a.jsonl': `${JSON.stringify(row)}\n`,
    }).objects();
    expect(line).toMatchObject({ id: 'C2', criteria: { achievable: { status: 'pass' } } });
    expect(start(['a.jsonl'], { 'a.jsonl': '{"id":1}' }).errors).toEqual([
      'kpikit-smart: a.jsonl:1 has no "text"',
    ]);
  });

  it('[SR-103] reads Markdown lists, and CSV by its header', () => {
    const md = start(['--format', 'json', 'a.md'], {
      'a.md': `# KPI\n\n- ${good}\n1. [ ] ${good}\n`,
    }).objects();
    expect(md.map(({ text }) => text)).toEqual([good, good]);
    const csv = start(['--format', 'json', 'a.csv'], {
      'a.csv': '\uFEFFSTT;KPI;Target\n7;"Doanh thu; quý 2";5 tỷ\n',
    }).objects();
    expect(csv).toMatchObject([
      { id: '7', text: 'Doanh thu; quý 2 | 5 tỷ', facts: { target: { value: 5_000_000_000 } } },
    ]);
    expect(start(['a.csv'], { 'a.csv': 'x,y\n1,2\n' }).code).toBe(2);
  });

  it('[SR-104] takes house rules from a JSON file', () => {
    const preset = {
      rules: [
        {
          type: 'existence',
          id: 'house/demo',
          criterion: 'specific',
          severity: 'error',
          words: ['demo'],
          message: 'Không dùng từ demo.',
        },
      ],
      settings: { 'specific/length': 'off' },
    };
    const files = {
      '-': 'Tổ chức 80 lượt demo trong quý 2 cho khách hàng mới',
      'house.json': JSON.stringify(preset),
    };
    const [line] = start(['-', '--format', 'json', '--rules', 'house.json'], files).objects();
    expect(line.findings).toMatchObject([
      { ruleId: 'relevant/outcome-not-activity' },
      { ruleId: 'house/demo', message: 'Không dùng từ demo.' },
    ]);
    expect(
      start(['-', '--rules', 'bad.json'], { 'bad.json': '{"settings":{"nope":"off"}}' }).code,
    ).toBe(2);
  });

  it('[SR-105] explains a rule, prints help, and speaks to people by default', () => {
    expect(start(['--explain', 'time-bound/no-asap']).out[0]).toContain('Time-bound');
    expect(start(['--explain', 'nope']).code).toBe(2);
    expect(start(['--help']).out[0]).toContain('kpikit-smart [files…]');
    expect(start(['-'], { '-': good }).out[0]).toMatch(/^✓ 100 Tốt/);
  });
});
