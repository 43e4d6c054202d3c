import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCompany } from '../../examples/01-company-x/src/read-company.ts';
import { reportIssues } from '../../examples/01-company-x/src/report/issues.ts';
import { vi } from '../../examples/01-company-x/src/report/vi.ts';
import { runStory } from '../../examples/01-company-x/src/run-story.ts';
import { companyX } from './company-x.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpikit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program says of a file: paths and codes, and the whole text. */
function answerTo(text: string): {
  readonly found: readonly (readonly [string, string])[];
  readonly words: string;
} {
  const path = join(folder, 'company.json');
  writeFileSync(path, text);
  const read = readCompany(path);
  const issues = read.issues ?? runStory(read.value, 'vi').issues ?? [];
  return {
    found: issues.map((each) => [(each.path ?? []).join('.'), each.code]),
    words: reportIssues(issues, vi).join('\n'),
  };
}

const changed = (change: (file: typeof companyX) => unknown) => {
  const copy = structuredClone(companyX);
  change(copy);
  return answerTo(JSON.stringify(copy));
};

describe('a company file with mistakes', () => {
  it('that is no JSON names line and column', () => {
    expect(answerTo('{\n  "company": ').found).toEqual([['', 'story/not_json']]);
    expect(answerTo('{\n  "company": ').words).toContain('dòng 2');
  });

  it('that lacks parts names each of them', () => {
    expect(answerTo('{"people":[]}').found.map(([path]) => path)).toEqual([
      'company',
      'orgUnits',
      'people',
      'cycles',
      'goals',
      'factors',
      'csfs',
      'kpis',
    ]);
  });

  it('that names things nobody knows leads to their place in the file', () => {
    expect(
      changed((file) => Object.assign(file.kpis[4] ?? {}, { owners: ['ghost'] })).found,
    ).toEqual([['kpis.4.owners.0.personId', 'core/person_not_found']]);
    expect(
      changed((file) => Object.assign(file.kpis[4] ?? {}, { feeds: ['kpi:none'] })).found,
    ).toEqual([['kpis.4.feeds.0.parent.id', 'core/kpi_not_found']]);
    expect(
      changed((file) => Object.assign(file.csfs[0] ?? {}, { factor: 'productExperience' })).found,
    ).toEqual([['csfs.0.factor', 'core/csf_from_constant']]);
  });

  it('whose links lead in a circle shows the circle', () => {
    const { found, words } = changed((file) =>
      Object.assign(file.kpis[0] ?? {}, { feeds: ['kpi:M1'] }),
    );
    expect(found.map(([, code]) => code)).toEqual(['core/circular_link']);
    expect(words).toMatch(/kpi:C1|kpi:M1/);
  });

  it('whose story does not hold names the scene', () => {
    const { found } = changed((file) => Object.assign(file.story.redeem ?? {}, { item: 'book' }));
    expect(found.map(([path]) => path.split('.').slice(0, 2).join('.'))).toEqual(['story.redeem']);
  });

  it('is answered in words with a repair, and never with half a report', () => {
    const { words } = changed((file) => Object.assign(file.company, { timeZone: 'Mars/Base' }));
    expect(words).toContain('«Mars/Base» không phải là múi giờ.');
    expect(words).toContain('Asia/Ho_Chi_Minh');
  });
});

describe.runIf(process.env.KPIKIT_DIST === '1')('the program', () => {
  const program = new URL('../../examples/01-company-x/main.mjs', import.meta.url).pathname;
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });

  it('prints the figures of the story and draws the picture', () => {
    const { status, stdout } = run('--locale', 'vi');
    expect(status).toBe(0);
    for (const figure of [
      'còn thiếu 7',
      '72 lượt đăng ký',
      '65,45%',
      'còn thiếu 1 lượt',
      '52 lượt demo',
      '83,4%',
      '56,5',
      '34,3%',
      'đã biết 50%',
      'hạng 1',
    ]) {
      expect([figure, stdout.includes(figure)]).toEqual([figure, true]);
    }
    expect(readFileSync(join(folder, 'neuron-map.svg'), 'utf8')).toContain('</svg>');
  });

  it('answers a broken file with exit code 2 and an empty report', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{}');
    const { status, stdout, stderr } = run(path, '--locale', 'en');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('company');
    expect(run('--locale', 'fr').status).toBe(2);
    expect(run(join(folder, 'nothing.json')).status).toBe(2);
  });
});
