import {
  addCoreValue,
  type Command,
  changeKpiStatus,
  changeSettings,
  createKpi,
  syncDirectory,
} from '@kpikit/core';
import { bookGifts } from '../catalogue/book-gifts.ts';
import { offerGift } from '../commands/offer-gift.ts';

const unit = (id: string, name: string, headId: string | null) => ({
  id,
  name,
  level: 'department' as const,
  parentId: 'company',
  headId,
});
const person = (id: string, name: string, orgUnitId: string, managerId: string | null) => ({
  id,
  name,
  title: null,
  activeFromOn: null,
  activeUntilOn: null,
  placements: [{ fromOn: '2024-01-01', orgUnitId, managerId }],
});

/**
 * Company X of the book: its six people, the value Responsibility, the KPI that Minh and Thảo share
 * across departments, and the three gifts.
 */
export const companyX: readonly Command[] = [
  changeSettings({
    name: 'Công ty phần mềm X',
    locale: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    fiscalYearStart: 1,
    workingDays: [1, 2, 3, 4, 5],
  }),
  syncDirectory({
    orgUnits: [
      { ...unit('company', 'Công ty phần mềm X', 'nam'), level: 'company', parentId: null },
      unit('sales', 'Phòng Sales', 'phuc'),
      unit('care', 'Phòng CSKH', null),
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
  addCoreValue({ id: 'responsibility', name: 'Trách nhiệm' }),
  createKpi({
    id: 'shared-trials',
    statement: 'Tỷ lệ khách hàng mới dùng thử gói Pro sau demo đạt từ 65% trở lên trong quý 1/2025',
    owners: [{ personId: 'minh' }, { personId: 'thao' }],
    target: { kind: 'increase_to', comparator: '>=', value: 0.65, high: null, tolerance: null },
    baseline: 0.4,
    unit: { kind: 'percent', currency: null, noun: null },
    period: { startOn: '2025-01-01', endOn: '2025-03-31' },
  }),
  changeKpiStatus({ kpiId: 'shared-trials', to: 'active' }),
  ...bookGifts.map(({ id, kind, points, name }) => offerGift({ id, kind, points, name: name.vi })),
];
