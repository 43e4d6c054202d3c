import { scoreKpi } from '@kpikit/smart-rules';
import { describe, expect, it } from 'vitest';
import { companyX, story } from './company-x.ts';

const criterionOf = (
  statement: string,
  criterion: 'specific' | 'timeBound' | 'achievable' | 'relevant',
  more = {},
) =>
  scoreKpi({ statement, ...more }, { locale: 'vi', now: '2025-01-06' }).criteria[criterion].status;

describe('stage 2: SMART KPIs of Company X', () => {
  it('every KPI of the book is scored, and none of its own KPIs has an error (B2)', () => {
    expect(story.scores).toHaveLength(companyX.kpis.length);
    expect(story.scores.filter(({ worst }) => worst?.severity === 'error')).toEqual([]);
    expect(Math.min(...story.scores.map(({ score }) => score))).toBeGreaterThanOrEqual(60);
  });

  it('a wish fails where the right KPI passes: specific (B2.7)', () => {
    expect(criterionOf('Tăng khách hàng dùng thử phù hợp', 'specific')).not.toBe('pass');
    expect(
      criterionOf(
        'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ',
        'specific',
      ),
    ).toBe('pass');
  });

  it('no date is no frame: time-bound (B2.7)', () => {
    expect(
      criterionOf('Tăng lượt đăng ký dùng thử từ nhóm doanh nghiệp dịch vụ', 'timeBound'),
    ).toBe('fail');
    expect(criterionOf('Đạt 1.200 lượt đăng ký dùng thử trong quý 2', 'timeBound')).toBe('pass');
  });

  it('12 % to 40 % in a month is out of reach, 12 % to 18 % in a quarter is a stretch: achievable (B2.4)', () => {
    expect(
      criterionOf(
        'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 40% trong tháng 5',
        'achievable',
      ),
    ).toBe('fail');
    expect(
      criterionOf('Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2', 'achievable'),
    ).toBe('pass');
  });

  it('an activity is no result: relevant (B2.5)', () => {
    const wrong = criterionOf('Đăng 50 bài/tháng trên Facebook', 'relevant', { contributesTo: [] });
    const right = criterionOf(
      'Đạt 50 lượt đăng ký dùng thử qua Facebook trong tháng 5',
      'relevant',
      { contributesTo: ['C1'] },
    );
    expect(wrong).toBe('fail');
    expect(right).toBe('pass');
  });
});
