import { changeSettings } from '../commands/change-settings.ts';
import { openCycle } from '../commands/open-cycle.ts';
import { syncDirectory } from '../commands/sync-directory.ts';
import type { Command } from '../kernel/define-command.ts';

const person = (id: string, name: string, orgUnitId: string, managerId: string | null) => ({
  id,
  name,
  title: null,
  activeFromOn: '2024-01-01',
  activeUntilOn: null,
  placements: [{ fromOn: '2024-01-01', orgUnitId, managerId }],
});

/** The commands that set up the book's company: settings, three units, six people, the first quarter of 2025. */
export function smallCompany(): readonly Command[] {
  return [
    changeSettings({
      name: 'Công ty phần mềm X',
      locale: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
      fiscalYearStart: 1,
      workingDays: [1, 2, 3, 4, 5],
    }),
    syncDirectory({
      orgUnits: [
        {
          id: 'company',
          name: 'Công ty phần mềm X',
          level: 'company',
          parentId: null,
          headId: 'nam',
        },
        {
          id: 'sales',
          name: 'Phòng Sales',
          level: 'department',
          parentId: 'company',
          headId: 'phuc',
        },
        { id: 'care', name: 'Phòng CSKH', level: 'department', parentId: 'company', headId: null },
      ],
      people: [
        person('nam', 'Nam', 'company', null),
        person('phuc', 'Phúc', 'sales', 'nam'),
        person('minh', 'Minh', 'sales', 'phuc'),
        person('tram', 'Trâm', 'sales', 'phuc'),
        person('thao', 'Thảo', 'care', 'nam'),
        person('tien', 'Tiến', 'care', 'nam'),
      ],
    }),
    openCycle({
      id: '2025-Q1',
      name: 'Quý 1/2025',
      kind: 'quarter',
      startOn: '2025-01-01',
      endOn: '2025-03-31',
    }),
  ];
}
