import { explain, wordRule } from '@kpikit/smart-rules';
import { describe, expect, it } from 'vitest';
import { rewardsEn } from '../locales/en.ts';
import { rewardsVi } from '../locales/vi.ts';
import { riseOf } from './rise-of.ts';
import { riseRules } from './rise-rules.ts';

const on = '2025-03-10';
const statusOf = (text: string, criterion: 'specific' | 'immediate' | 'encouraging') =>
  riseOf({ text }, { on }).criteria[criterion].status;

const weak = 'Quý này em làm tốt lắm!';
const strong =
  'Bảng giá mới em soạn cho khách hàng nhỏ giúp thời gian chốt đơn giảm từ 9 xuống 6 ngày. Tuần tới em hướng dẫn Minh cách làm nhé?';

describe('riseOf', () => {
  it('[RW-60] tells the book’s pair apart: "you did great this month" names nothing', () => {
    expect(statusOf(weak, 'specific')).toBe('fail');
    expect(statusOf('You did great this month!', 'specific')).toBe('fail');
    expect(statusOf(strong, 'specific')).toBe('pass');
    expect(riseOf({ text: strong }, { on }).score).toBeGreaterThan(
      riseOf({ text: weak }, { on }).score ?? 100,
    );
  });

  it.each([
    ['Trâm nhắc lịch gia hạn từ sớm, nhờ vậy hai khách hàng cũ đã ký tiếp.', 'pass'],
    ['Your checklist for new customers is why nobody asked twice this month.', 'pass'],
    ['Cảm ơn Tiến, em giỏi lắm!', 'fail'],
    ['Awesome work, Trâm!', 'fail'],
    ['Anh Tiến đã ở lại với nhóm đến tối muộn để cùng chuẩn bị tài liệu', 'partial'],
    ['Trâm giúp đỡ nhiều cho mọi người trong phòng suốt thời gian dài', 'fail'],
  ])('[RW-61] asks what was done and what it changed: %s', (text, status) => {
    expect(statusOf(text, 'specific')).toBe(status);
  });

  it.each([
    ['Hôm qua em trả lời xong 12 thư', 'pass'],
    ['You called the customer back yesterday', 'pass'],
    ['Hồi đầu năm Tiến hỗ trợ rất nhiều.', 'fail'],
    ['You were a great help in August.', 'fail'],
    ['Doanh số tăng 30% so với năm ngoái', 'unknown'],
  ])('[RW-62] hears whether it comes at once: %s', (text, status) => {
    expect(statusOf(text, 'immediate')).toBe(status);
  });

  it('[RW-63] counts the days since the deed where the form asks for it', () => {
    const after = (aboutOn: string) => riseOf({ text: strong }, { on, aboutOn }).criteria.immediate;
    expect(after('2025-03-05').status).toBe('pass');
    expect(after('2025-02-20')).toMatchObject({
      status: 'partial',
      findings: [{ params: { days: 18 } }],
    });
    expect(after('2025-01-10').status).toBe('fail');
  });

  it('[RW-64] sees a long silence towards a person', () => {
    const since = (lastPraisedOn: string | null) =>
      riseOf({ text: strong }, { on, lastPraisedOn }).criteria.regular;
    expect(since('2025-03-01').status).toBe('pass');
    expect(since('2025-01-01').findings[0]).toMatchObject({
      messageId: 'long_silence',
      params: { days: 68 },
    });
    expect(since(null).findings[0]?.messageId).toBe('never_before');
    expect(riseOf({ text: strong }, { on }).criteria.regular.status).toBe('unknown');
  });

  it('[RW-65] invites a next step', () => {
    expect(statusOf(strong, 'encouraging')).toBe('pass');
    expect(statusOf('Nice work, all!', 'encouraging')).toBe('partial');
    expect(statusOf('Would you tell the others how it went?', 'encouraging')).toBe('pass');
  });

  it('[RW-66] reads the same without diacritics and in either Unicode form', () => {
    const plain = weak.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    for (const text of [weak.normalize('NFD'), plain, weak.toUpperCase()]) {
      expect(statusOf(text, 'specific')).toBe('fail');
    }
  });

  it('[RW-67] has words for every finding, Vietnamese and English', () => {
    const poor = riseOf(
      { text: 'Hồi đầu năm Tiến hỗ trợ rất nhiều.' },
      { on, lastPraisedOn: null },
    );
    for (const words of [rewardsVi, rewardsEn]) {
      const told = explain(poor, words);
      expect(told.findings).toHaveLength(4);
      for (const { says, repair } of told.findings) {
        expect(says).not.toContain('/');
        expect(repair).not.toBe('');
      }
    }
  });

  it('[RW-68] takes a house’s own rules', () => {
    const banned = wordRule({
      id: 'specific/house',
      criterion: 'specific',
      type: 'existence',
      words: ['siêu nhân'],
    });
    const rules = { extends: [riseRules], rules: [banned] };
    const { findings } = riseOf({ text: 'Em đúng là siêu nhân' }, { on, rules });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('specific/house');
  });
});
