import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { graphemeCount } from './grapheme-count.ts';

const segmenter = new Intl.Segmenter('vi');
const segmented = (text: string) => [...segmenter.segment(text)].length;

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  'Tăng tỷ lệ chuyển đổi từ 12% lên 18% trong quý 2',
  'Đạt ≥ 4,5 tỷ – 100 % “đúng hạn”',
  'Mở 2 cửa hàng ở 🇻🇳🇱🇦 và 🇹🇭',
  'Điểm hài lòng 👍🏽 4,6/5 ⭐️',
  'Một nhóm 👩‍👩‍👧‍👦 mỗi quý',
])('[SR-36] counts %s as Intl.Segmenter does', (text) => {
  expect(graphemeCount(text)).toBe(segmented(text));
});

it('[SR-36] counts Vietnamese as Intl.Segmenter does, stacked marks included', () => {
  const letter = fc.constantFrom(...'aăâbcdđeêioôơuưy ỹệợẫ12%.–', 'x\u0323\u0302', 'n\u0303');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
      const text = letters.join('');
      expect(graphemeCount(text)).toBe(segmented(text));
    }),
  );
});

it('[SR-36] needs no Intl at all', () => {
  vi.stubGlobal('Intl', undefined);
  expect(graphemeCount('Mở 2 cửa hàng ở 🇻🇳')).toBe(17);
});
