import * as core from '@kpikit/core';
import { testContext } from '@kpikit/core/testing';
import { cpuMs } from './measure.mjs';

const headers = ['Mã KPI', 'KPI', 'Kế hoạch', 'ĐVT', 'Trọng số', 'Thực hiện'];
const goodRow = (i) => [`k${i}`, `Tổ chức demo nhóm ${i}`, '≥ 1.200,5', 'lượt', '20%', '800'];
const badRow = (i) => [`k${i}`, `Tổ chức demo nhóm ${i}`, 'không rõ', 'lượt', '20%', '800'];
const sheetOf = (rowOf, rows) => [headers, ...Array.from({ length: rows }, (_, i) => rowOf(i))];

/** A sheet into a workspace: all of it, or nothing and the reasons. */
function importInto(workspace, sheet) {
  const read = core.importRows(sheet, { locale: 'vi' });
  return read.issues ? read : workspace.executeAll(read.value.commands);
}

function refusedMs(rows) {
  const sheet = sheetOf(badRow, rows);
  const workspace = core.createWorkspace({ modules: [core.core], context: testContext });
  const before = workspace.state;
  return cpuMs(
    () => {
      const { issues = [] } = importInto(workspace, sheet);
      if (issues.length !== 100) throw new Error(`${issues.length} issues instead of 100`);
      if (workspace.state !== before) throw new Error('a refused sheet changed the state');
    },
    { rounds: 3 },
  );
}

function readCsvMs(rows) {
  const csv = core.toCsv(sheetOf(badRow, rows), { locale: 'vi' });
  return cpuMs(
    () => {
      if (core.unwrap(core.readCsv(csv)).length !== rows + 1) throw new Error('rows were lost');
    },
    { rounds: 3 },
  );
}

function dryRunMs(rows) {
  const sheet = sheetOf(goodRow, rows);
  return cpuMs(
    () => {
      const { commands } = core.unwrap(core.importRows(sheet, { locale: 'vi' }));
      if (commands.length !== 2 * rows) throw new Error('commands were lost');
    },
    { rounds: 3 },
  );
}

function wholeMs(rows) {
  const csv = core.toCsv(sheetOf(goodRow, rows), { locale: 'vi' });
  return cpuMs(
    () => {
      const workspace = core.createWorkspace({ modules: [core.core], context: testContext });
      core.unwrap(importInto(workspace, core.unwrap(core.readCsv(csv))));
      if (workspace.state.table(core.kpis).size !== rows) throw new Error('KPIs were lost');
    },
    { rounds: 3 },
  );
}

export function rows() {
  return [
    {
      what: '200,000 bad rows answered with 100 issues, nothing changed',
      unit: 'ms',
      goal: { atMost: 1_000 },
      ours: refusedMs(200_000),
    },
    {
      what: 'readCsv, 200,000 rows',
      unit: 'ms',
      goal: { atMost: 1_000 },
      ours: readCsvMs(200_000),
    },
    {
      what: 'importRows (dry run), 50,000 rows',
      unit: 'ms',
      goal: { atMost: 4_000 },
      ours: dryRunMs(50_000),
    },
    {
      what: 'CSV of 50,000 KPIs with readings to one commit',
      unit: 'ms',
      goal: { atMost: 8_000 },
      ours: wholeMs(50_000),
    },
  ];
}
