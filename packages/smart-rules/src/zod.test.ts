import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { smartVi } from './locales/vi.ts';
import { smart } from './zod.ts';

const now = '2025-04-10';
const good = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';

describe('smart', () => {
  it('[SR-80] refuses below the minimum and passes at it', () => {
    const field = z.string().check(smart({ minimum: 70, now }));
    expect(field.safeParse(good).success).toBe(true);
    const refused = field.safeParse('Tăng trưởng mạnh mẽ');
    expect(refused.error?.issues[0]?.message).toBe('specific/vague-wish.bare_wish');
  });

  it('[SR-80] speaks the language it is given and never lets a hint block', () => {
    const field = z.string().check(smart({ minimum: 101, now, words: smartVi }));
    expect(
      z
        .string()
        .check(smart({ blocks: 'never', now }))
        .safeParse('x').success,
    ).toBe(true);
    const messages =
      field.safeParse('Tăng 5% doanh thu').error?.issues.map(({ message }) => message) ?? [];
    expect(messages).toContain('Đến khi nào? Chưa có thời hạn hay kỳ thực hiện.');
  });

  it('[SR-81] reads a capped string once: a text over the cap costs one issue [T04]', () => {
    const field = z
      .string()
      .max(500, { abort: true })
      .check(smart({ minimum: 70, now }));
    expect(field.safeParse('a'.repeat(50_000)).error?.issues).toHaveLength(1);
  });
});
