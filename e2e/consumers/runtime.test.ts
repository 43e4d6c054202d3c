import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { entries } from './packages.ts';
import { runNode } from './run-node.ts';

const consumer = inject('consumer');

describe('installed from tarballs', () => {
  it('every entry exports the same names to ES modules and to CommonJS', () => {
    const list = JSON.stringify(entries);
    const show = 'console.log(JSON.stringify(all.map((each) => Object.keys(each).sort())))';
    const esm = `const all = await Promise.all(${list}.map((entry) => import(entry))); ${show}`;
    const cjs = `const all = ${list}.map((entry) => require(entry)); ${show}`;
    const imported = JSON.parse(runNode(consumer, '--input-type=module', '-e', esm));
    expect(JSON.parse(runNode(consumer, '--input-type=commonjs', '-e', cjs))).toEqual(imported);
    expect(entries.filter((_, i) => imported[i].length === 0)).toEqual([]);
  });

  it('runs as ES modules', () => expect(runNode(consumer, 'esm.mjs')).toBe('ok'));
  it('runs as CommonJS', () => expect(runNode(consumer, 'cjs.cjs')).toBe('ok'));
  it('runs with both copies loaded together', () => {
    expect(runNode(consumer, 'both-copies.mjs')).toBe('ok');
  });
});

describe('smart-rules installed alone', () => {
  const formOnly = inject('formOnly');

  it('brings nothing along', () => {
    const installed = readdirSync(join(formOnly, 'node_modules')).filter((n) => !n.startsWith('.'));
    expect(installed).toEqual(['@kpikit']);
    expect(readdirSync(join(formOnly, 'node_modules/@kpikit'))).toEqual(['smart-rules']);
  });

  it('works without zod and core', () => expect(runNode(formOnly, 'form-only.mjs')).toBe('ok'));

  it('checks KPIs on the command line', () => {
    const bin = join(formOnly, 'node_modules/@kpikit/smart-rules/bin/kpikit-smart.mjs');
    const kpiSmart = (input: string, ...args: readonly string[]) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
        cwd: formOnly,
        encoding: 'utf8',
        input,
      });
      return { lines: stdout.trim().split('\n'), stderr, status };
    };
    const sheet = 'tên | chỉ tiêu\nDoanh thu quý 2 | 5 tỷ\nTăng trưởng mạnh mẽ |\n';
    const json = kpiSmart(sheet, '-', '--format', 'json', '--now', '2025-04-10');
    expect(json.status).toBe(1);
    expect(json.lines.map((line) => JSON.parse(line).grade)).toEqual(['strong', 'weak']);
    expect(kpiSmart('Đạt 10 hợp đồng mới trong tháng 5/2025').status).toBe(0);
    // Neither a terminal nor a colour: the words are marked on a line of their own.
    expect(kpiSmart('Tăng trưởng mạnh mẽ').lines[1]).toMatch(/^ +~+$/);
    const page = kpiSmart('', '--explain', 'time-bound/no-asap', '--locale', 'vi');
    expect(page.lines[0]).toBe('# time-bound/no-asap');
    const gone = kpiSmart('', 'gone.csv', '--locale', 'vi');
    expect([gone.status, gone.stderr]).toEqual([2, 'kpikit-smart: không có tệp gone.csv\n']);
  });
});
