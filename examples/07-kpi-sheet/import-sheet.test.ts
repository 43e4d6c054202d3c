import { readFileSync } from 'node:fs';
import { testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { importSheet } from './import-sheet.ts';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const context = testContext({ now: '2025-04-01T02:00:00.000Z' });

describe('a KPI sheet of sixty people', () => {
  it.each(['kpi-sheet', 'kpi-sheet-with-mistakes'])('%s.csv prints what is expected', (name) => {
    const lines = importSheet(textOf(`${name}.csv`), context);
    expect(lines.join('\n')).toBe(textOf(`${name}.expected.txt`).trimEnd());
  });

  it('saved by a program that garbles Vietnamese, it is refused as a whole', () => {
    expect(importSheet('KPI;K\ufffd hoạch\nx;1', context)).toHaveLength(1);
  });
});
