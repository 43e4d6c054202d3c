import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { scoreKpi } from './score-kpi.ts';

const now = '2025-04-10';

describe('suggestions', () => {
  it.each([
    'Đạt 50 khách hàng mới càng sớm càng tốt',
    'Tăng 5% doanh thu bán lẻ.',
    'Đăng 50 bài/tháng trên Facebook',
    'Tăng tỷ lệ rời bỏ từ 6% xuống 4% hết 30/9',
    'Increase churn from 6% to 4% by June 30',
    'Reduce churn to 4% ASAP',
    'Cải thiện trải nghiệm',
    'Giao hàng dưới 24h, tính từ lúc KH xác nhận đơn',
  ])('[SR-71] each edit keeps or raises the score and removes its finding: "%s"', (text) => {
    const before = scoreKpi(text, { now });
    const offered = before.findings.flatMap(({ key, suggestions }) =>
      suggestions.map(({ edits }) => ({ key, edits })),
    );
    expect(offered.length).toBeGreaterThan(0);
    for (const { key, edits } of offered) {
      const after = scoreKpi(applyEdits(text, edits), { now });
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(after.findings.map((finding) => finding.key)).not.toContain(key);
    }
  });

  it('[SR-72] offers the end of the cycle, else of the quarter, and nothing without either', () => {
    const text = 'Tăng 5% doanh thu bán lẻ';
    const edit = (kpi: Parameters<typeof scoreKpi>[0], options = {}) =>
      scoreKpi(kpi, options).findings.flatMap(({ suggestions }) => suggestions)[0]?.edits[0]?.text;
    expect(edit(text, { now })).toBe(' trước ngày 30/6/2025');
    expect(edit(text)).toBeUndefined();
  });
});
