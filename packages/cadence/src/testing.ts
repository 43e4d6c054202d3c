// Fixtures for tests of hosts and plugins: Company X in May 2025. Never imported by the main entry.
import { type Command, changeSettings, createKpi, openCycle, syncDirectory } from '@kpikit/core';
import { scheduleCheckIns } from './commands/schedule-check-ins.ts';
import { rhythmOf } from './schedule/rhythm-of.ts';

/** Mondays at 17:00 in Viet Nam, from 5 May 2025. */
export const mondayRhythm = /* @__PURE__ */ rhythmOf({
  every: { kind: 'weeks', count: 1 },
  anchorOn: '2025-05-05',
  zone: 'Asia/Ho_Chi_Minh',
});

const managers = { nam: null, phuc: 'nam', minh: 'phuc', tram: 'phuc', thao: 'nam', tien: 'nam' };

/** Company X as commands: six people, the month of May, Minh's KPI of ten contracts, his Mondays. */
export function companyXInMay(): readonly Command[] {
  return [
    changeSettings({
      name: 'Công ty phần mềm X',
      locale: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
      fiscalYearStart: 1,
      workingDays: [1, 2, 3, 4, 5],
    }),
    syncDirectory({
      people: Object.entries(managers).map(([id, managerId]) => ({
        id,
        name: null,
        title: null,
        activeFromOn: null,
        activeUntilOn: null,
        placements: [{ fromOn: '2024-01-01', orgUnitId: null, managerId }],
      })),
    }),
    openCycle({
      id: 'may',
      name: '2025-05',
      kind: 'month',
      startOn: '2025-05-01',
      endOn: '2025-05-31',
    }),
    createKpi({
      id: 'contracts',
      statement: 'Đạt 10 hợp đồng mới trong tháng 5/2025',
      owners: [{ personId: 'minh' }],
      cycleId: 'may',
      period: { startOn: '2025-05-01', endOn: '2025-05-31' },
      target: { kind: 'increase_to', comparator: '>=', value: 10, high: null, tolerance: null },
      status: 'active',
    }),
    scheduleCheckIns({ id: 'minh-weekly', personId: 'minh', rhythm: mondayRhythm }),
  ];
}
