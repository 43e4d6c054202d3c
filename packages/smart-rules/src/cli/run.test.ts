import { describe, expect, it } from 'vitest';
import { BadUse } from './bad-use.ts';
import { run, type Surroundings } from './run.ts';

const good = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';
const wish = 'Tăng trưởng mạnh mẽ';

type Files = Readonly<Record<string, string>>;

function start(argv: readonly string[], files: Files = {}, world: Partial<Surroundings> = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = run(argv, {
    today: '2025-04-10',
    colours: false,
    interactive: false,
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new BadUse('no_file', { file });
      return [text.slice(0, 7), text.slice(7)];
    },
    print: (line) => out.push(line),
    complain: (line) => errors.push(line.replace('kpikit-smart: ', '')),
    progress: () => {},
    ...world,
  });
  return { code, out, errors, objects: () => out.map((line) => JSON.parse(line)) };
}

/** The objects for one file. */
const read = (file: string, text: string) =>
  start(['--format', 'json', '--min', '0', file], { [file]: text }).objects();
const refused = (file: string, text: string) => {
  const { code, errors } = start([file], { [file]: text });
  return { code, error: errors[0] };
};

describe('--format json', () => {
  it('[SR-100] prints one JSON object a line, by the contract', () => {
    const [line] = read('a.txt', `${good}\n`);
    expect(Object.keys(line).join()).toBe('id,text,locale,score,grade,criteria,facts,findings');
    expect(line).toMatchObject({ id: '1', text: good, locale: 'vi', score: 100, grade: 'strong' });
    expect(line.criteria).toEqual({
      specific: { status: 'pass', score: 1 },
      measurable: { status: 'pass', score: 1 },
      achievable: { status: 'unknown', score: null },
      relevant: { status: 'unknown', score: null },
      timeBound: { status: 'pass', score: 1 },
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
    expect(line.findings).toEqual([]);
  });

  it('[SR-100] gives figures as written, ranges into the text, and every part of a finding', () => {
    const text = 'Giảm chi phí vận hành từ 1,5 tỷ xuống dưới 1,2 tỷ càng sớm càng tốt';
    const [line] = read('a.txt', text);
    expect(line.facts).toMatchObject({
      target: { value: 1_200_000_000, unit: { kind: 'money', currency: 'VND', noun: null } },
      baseline: 1_500_000_000,
      period: null,
    });
    expect(line.facts.target.comparator).toBe('<');
    const asap = line.findings.find((each: { ruleId: string }) => each.ruleId.endsWith('no-asap'));
    expect(Object.keys(asap).join()).toBe('ruleId,criterion,severity,messageId,message,range');
    expect(text.slice(...asap.range)).toBe('càng sớm càng tốt');
    expect(asap).toMatchObject({ criterion: 'timeBound', severity: 'error', messageId: 'asap' });
  });

  it('[SR-100] has null for what is not there, and the vague words', () => {
    const [line] = read('a.txt', wish);
    expect(line.facts).toMatchObject({ target: null, baseline: null, period: null });
    expect(line.facts.vague).toContain('mạnh mẽ');
    expect(line.findings.some((each: { range: unknown }) => each.range === null)).toBe(true);
  });
});

describe('exit codes and refusals', () => {
  it('[SR-101] is 1 when something falls under the minimum, 0 when all pass', () => {
    expect(start([], { '-': `${good}\n${wish}` }).code).toBe(1);
    expect(start(['-', '--min', '0'], { '-': wish }).code).toBe(0);
    expect(start(['a.txt', 'b.txt'], { 'a.txt': good, 'b.txt': good }).code).toBe(0);
  });

  it.each([
    [['--format', 'xml'], '--format is one of pretty, json, not "xml"'],
    [['--locale', 'fr'], '--locale is one of vi, en, auto, not "fr"'],
    [['--min', 'x'], '--min is a score from 0 to 100, not "x"'],
    [['--min', '101'], '--min is a score from 0 to 100, not "101"'],
    [['--min='], '--min is a score from 0 to 100, not ""'],
    [['--now', 'today'], '--now is a date such as 2025-03-31, not "today"'],
    [['--now', '2025-02-30'], '--now is a date such as 2025-03-31, not "2025-02-30"'],
    [['--wrong'], "Unknown option '--wrong'. Options: kpikit-smart --help"],
    [['gone.txt'], 'there is no file gone.txt'],
    [['--rules', 'gone.json'], 'there is no file gone.json'],
    [['--locale', 'vi', 'gone.txt'], 'không có tệp gone.txt'],
    [['--locale=vi', '--min', 'x'], '--min là điểm từ 0 đến 100, không phải "x"'],
  ])('[SR-101] is 2 for %j, saying what to do', (argv, error) => {
    expect(start(argv)).toMatchObject({ code: 2, errors: [error], out: [] });
  });

  it('[SR-101] shows how it is called where nobody feeds it', () => {
    const { code, errors } = start([], {}, { interactive: true });
    expect([code, errors[0]?.split(' ')[0]]).toEqual([2, 'kpikit-smart']);
  });
});

describe('what can be read', () => {
  it('[SR-102] JSON Lines carry structured fields', () => {
    const row = {
      id: 'C2',
      text: 'Tăng tỷ lệ chuyển đổi lên 18% trong quý 2',
      baseline: 12,
      target: 18,
      method: { tool: 'CRM' },
    };
    const [line, english, bare] = read(
      'a.jsonl',
      `${JSON.stringify(row)}\r\n\n{"id":7,"text":"Reach 1.200 km","locale":"en"}\n"${good}"\n`,
    );
    expect(line).toMatchObject({ id: 'C2', criteria: { achievable: { status: 'pass' } } });
    expect(english).toMatchObject({ id: '7', locale: 'en', facts: { target: { value: 1.2 } } });
    expect(bare).toMatchObject({ id: '4', text: good });
  });

  it('[SR-102] a field of another shape counts as not given', () => {
    const [line] = read(
      'a.jsonl',
      `{"text":"${good}","history":"x","owners":5,"method":{"tool":5},"target":"a lot","cycle":[]}`,
    );
    expect(line.score).toBe(100);
    expect(line.findings).toEqual([]);
  });

  it('[SR-102] a bad line is named by its number', () => {
    const bad = (line: string) => refused('a.jsonl', `{"text":"${good}"}\n${line}`);
    expect(bad('{"id":1}')).toEqual({ code: 2, error: 'a.jsonl:2 has no "text"' });
    expect(bad('{"text":')).toEqual({ code: 2, error: 'a.jsonl:2 is not JSON' });
    expect(bad('[1]').error).toBe('a.jsonl:2 is no JSON object with a "text"');
  });

  it('[SR-103] Markdown lists, with what continues an item', () => {
    const md = read(
      'a.md',
      `# KPI\n\nNhóm:\n\n- ${good}\n2. [x] Đạt 10 hợp đồng\n   trong quý 2\n\nHết`,
    );
    expect(md.map(({ id, text }) => [id, text])).toEqual([
      ['5', good],
      ['6', 'Đạt 10 hợp đồng trong quý 2'],
    ]);
  });

  it.each([
    ['semicolons and quotes', '\uFEFFSTT;KPI;Target\r\n7;"Doanh thu; quý 2";5 tỷ\r\n', '7'],
    ['a bar', 'tên | chỉ tiêu\nDoanh thu; quý 2 | 5 tỷ\n', '2'],
    ['tabs, no diacritics', 'Ten chi tieu\tKe hoach\nDoanh thu; quý 2\t5 tỷ\n', '2'],
    ['commas, the target first', '"Chỉ tiêu","Tên"\n"5 tỷ","Doanh thu; quý 2"\n', '2'],
  ])('[SR-103] CSV by its header: %s', (_, text, id) => {
    const expected = { id, text: 'Doanh thu; quý 2 | 5 tỷ' };
    expect(read('a.csv', text)).toMatchObject([
      { ...expected, facts: { target: { value: 5_000_000_000 } } },
    ]);
    expect(read('-', text)).toMatchObject([expected]);
  });

  it('[SR-103] CSV keeps quotes and line breaks inside quotes, and refuses what it cannot place', () => {
    const [row, next] = read('a.csv', 'id,text\n1,"Bán ""gói A""\nđạt 5 tỷ"\n,Đạt 10 hợp đồng\n');
    expect(row.text).toBe('Bán "gói A"\nđạt 5 tỷ');
    expect(next.id).toBe('4');
    expect(refused('a.csv', 'x,y\n1,2\n').error).toContain(
      'needs a header with a column named text',
    );
    expect(refused('a.csv', 'id,text\n1,"open\n2,b').error).toBe(
      'a.csv:2 opens a quote that nothing closes',
    );
  });

  it('[SR-103] standard input and unknown endings by their looks', () => {
    expect(read('-', `{"id":"a","text":"${good}"}`)[0]?.id).toBe('a');
    expect(read('/dev/fd/63', `- ${good}`)[0]?.text).toBe(good);
    expect(read('-', `${good}\n\n${wish}`).map(({ id }) => id)).toEqual(['1', '3']);
    expect(start(['a.txt'], { 'a.txt': '\n' })).toMatchObject({
      code: 0,
      errors: ['a.txt holds no statement'],
    });
  });

  it('[SR-106] holds one line at a time, however long the file', () => {
    let given = 0;
    let done = 0;
    let furthest = 0;
    function* endless() {
      for (; given < 3_000; given += 1) yield `${wish} ${given}\n`;
    }
    const { out } = start(
      ['--format', 'json', '-'],
      {},
      {
        read: endless,
        progress: (count) => {
          done = count;
          furthest = Math.max(furthest, given - count);
        },
      },
    );
    expect([out.length, done]).toEqual([3_000, 3_000]);
    expect(furthest).toBeLessThan(3);
    expect(refused('a.txt', 'x'.repeat(1_000_010)).error).toContain('a.txt:1 is over a million');
  });
});

describe('house rules', () => {
  const files = (preset: unknown) => ({
    '-': 'Tổ chức 80 lượt demo trong quý 2 cho khách hàng mới',
    'house.json': typeof preset === 'string' ? preset : JSON.stringify(preset),
  });
  const rule = { type: 'existence', id: 'house/demo', criterion: 'specific', words: ['demo'] };
  const tryPreset = (preset: unknown) => start(['--rules', 'house.json'], files(preset));

  it('[SR-104] come from a JSON file', () => {
    const preset = {
      rules: [{ ...rule, severity: 'error', message: 'Không dùng từ demo.' }],
      settings: { 'specific/length': 'off' },
      weights: { specific: 3 },
    };
    const argv = ['-', '--format', 'json', '--rules', 'house.json'];
    const [line] = start(argv, files(preset)).objects();
    expect(line.findings).toMatchObject([
      { ruleId: 'relevant/outcome-not-activity' },
      { ruleId: 'house/demo', message: 'Không dùng từ demo.', severity: 'error' },
    ]);
  });

  it.each([
    ['no JSON', '{', 'house.json is not JSON'],
    ['no object', '[]', 'it is an object of rules, settings, weights'],
    ['an unknown part', { rule: [] }, 'not "rule"'],
    ['an unknown rule', { settings: { nope: 'off' } }, 'There is no rule "nope"; known rules: '],
    [
      'a loud severity',
      { settings: { 'specific/length': 'loud' } },
      'off, hint, info, warn, error',
    ],
    [
      'an unknown option',
      { settings: { 'specific/length': ['warn', { min: 5 }] } },
      '"recommended":70',
    ],
    [
      'an option of another type',
      { settings: { 'specific/length': ['warn', { short: '5' }] } },
      '{"short":"5"}',
    ],
    ['an unknown criterion', { rules: [{ ...rule, criterion: 'nice' }] }, 'timeBound, not "nice"'],
    ['an unknown type', { rules: [{ ...rule, type: 'exists' }] }, 'existence, substitution'],
    ['no words', { rules: [{ ...rule, words: 'demo' }] }, 'words [word, …]'],
    [
      'exceptions that are no list',
      { rules: [{ ...rule, exceptions: 5 }] },
      'cannot have exceptions: 5',
    ],
    ['two rules of one name', { rules: [rule, rule] }, 'Two rules are named "house/demo"'],
    ['no settings', { settings: null }, '"settings" is an object'],
    ['no weights', { weights: null }, '"weights" is an object'],
    ['a weight in quotes', { weights: { specific: '2' } }, 'weights are 0 or more'],
    ['a weight of nothing', { weights: { specific: null } }, 'weights are 0 or more'],
    ['a negative weight', { weights: { specific: -1 } }, 'weights are 0 or more'],
  ])('[SR-104] are refused with the reason: %s', (_, preset, reason) => {
    const { code, errors } = tryPreset(preset);
    expect(code).toBe(2);
    expect(errors[0]).toContain(reason);
  });
});

describe('for people', () => {
  it('[SR-105] is the default: score, grade, sentence, criteria, findings, and a sum at the end', () => {
    const { out } = start([], { '-': `${good}\n${wish}` });
    expect(out[0]).toMatch(/^✓ 100 Tốt {2}1 Đạt 1\.200/);
    expect(out[1]).toContain('Có thời hạn: chưa đạt');
    expect(out[1]).toContain('specific/vague-wish');
    expect(out[2]).toBe('\n1 trong 2 câu dưới 70 điểm.');
    expect(start(['--locale', 'en'], { '-': good }).out[1]).toContain('1 checked, all at 70');
  });

  it('[SR-105] marks the words: in colour on a terminal, else on a line below', () => {
    const [line] = start([], { '-': wish }, { colours: true }).out;
    expect(line).toContain('\u001b[4mTăng trưởng\u001b[0m');
    const [head = '', marks = ''] = (start([], { '-': wish }).out[0] ?? '').split('\n');
    expect(head).not.toContain('\u001b');
    expect(marks.indexOf('~')).toBe(head.indexOf('Tăng'));
    expect(marks.trim().split(' ')[0]).toHaveLength('Tăng trưởng'.length);
  });

  it('[SR-105] speaks the language that is asked for, and names files when there are several', () => {
    const files = { 'a.txt': 'Doanh thu 5%', 'b.txt': 'Doanh thu 5%' };
    expect(start(['--locale', 'en', 'a.txt'], files).out[0]).toContain('Time-bound: not met');
    expect(start(['--locale', 'vi', 'a.txt'], files).out[0]).toContain('Có thời hạn: chưa đạt');
    expect(start(['a.txt', 'b.txt'], files).out[1]).toContain('b.txt:1');
  });

  it('[SR-105] lets no text give orders to the terminal', () => {
    const [shown] = start(['a.jsonl'], { 'a.jsonl': '{"text":"Tăng \\u001b[2J\\nmạnh mẽ"}' }).out;
    expect(shown?.split('\n')[0]).toContain('Tăng  [2J mạnh mẽ');
  });

  it('[SR-105] explains a rule and prints help, in either language', () => {
    expect(start(['--explain', 'time-bound/no-asap']).out[0]).toContain('Time-bound');
    expect(start(['--explain', 'time-bound/no-asap', '--locale', 'vi']).out[0]).toContain(
      'Có thời hạn',
    );
    expect(start(['--explain', 'nope'])).toMatchObject({ code: 2 });
    expect(start(['--explain', 'nope']).errors[0]).toContain('known rules: specific/readable');
    expect(start(['--help']).out[0]).toContain('kpikit-smart [files…]');
    expect(start(['-h', '--locale', 'vi']).out[0]).toContain('kpikit-smart [tệp…]');
  });
});
