import { core, createWorkspace, explain, mergeWords, unwrap } from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import {
  cadence,
  checkInFindings,
  coachingOf,
  cycleCalendar,
  recordCheckIn,
  rhythmOf,
  vietnameseHolidays,
  workingCalendarOf,
} from './index.ts';
import { cadenceVi } from './locales/vi.ts';
import { companyXInMay } from './testing.ts';

describe('the README', () => {
  it('[C-18] lists the beats of a quarter', () => {
    // #region quarter
    const quarter = { startOn: '2025-01-01', endOn: '2025-03-31' };
    const rhythm = rhythmOf({
      every: { kind: 'weeks', count: 2 },
      anchorOn: '2025-01-06',
      zone: 'Asia/Ho_Chi_Minh',
    });
    const { calendar } = workingCalendarOf(quarter, { providers: [vietnameseHolidays] });
    const beats = cycleCalendar(quarter, rhythm, calendar);
    // 7 check-ins, the first due 2025-01-06T10:00:00.000Z; then review and retro on 2025-03-31
    // #endregion quarter
    expect(beats.map((beat) => beat.kind).join(' ')).toBe(
      'check_in check_in check_in check_in check_in check_in check_in review retro',
    );
    expect(beats[0]?.dueAt).toBe('2025-01-06T10:00:00.000Z');
    expect(beats.at(-1)?.dueOn).toBe('2025-03-31');
  });

  it('[C-22] records a check-in and explains its finding', () => {
    const context = () => testContext({ now: '2025-05-12T09:00:00.000Z', actor: 'minh' });
    // #region check-in
    const workspace = createWorkspace({ modules: [core, cadence], context });
    unwrap(workspace.executeAll(companyXInMay()));

    const { events } = unwrap(
      workspace.execute(
        recordCheckIn({
          personId: 'minh',
          updates: [{ kpiId: 'contracts', value: 4, confidence: 7, asOf: '2025-03-20' }],
          self: { mood: 4, done: ['3 cuộc gọi demo'], obstacles: ['Bản demo lỗi'] },
        }),
      ),
    );
    const [finding] = explain(checkInFindings(events), mergeWords(coreVi, cadenceVi));
    // finding.says: Số liệu ghi ngày 2025-03-20, còn KPI chạy từ 2025-05-01 đến 2025-05-31.
    // #endregion check-in
    expect(finding?.says).toBe(
      'Số liệu ghi ngày 2025-03-20, còn KPI chạy từ 2025-05-01 đến 2025-05-31.',
    );
  });

  it('[C-57] opens an order up', () => {
    // #region coaching
    const { style, findings } = coachingOf('Sao KPI thấp thế này? Làm theo cách của anh đi.');
    // style: directing; findings[0].question: coaching.hardest_step
    // #endregion coaching
    expect([style, findings[0]?.question]).toEqual(['directing', 'coaching.hardest_step']);
  });
});
