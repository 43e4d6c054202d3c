import { describe, expect, it } from 'vitest';
import { findWords } from './find-words.ts';
import { wordList } from './word-list.ts';

const list = (...words: string[]) => wordList(words.map((word) => [word, word] as const));
const found = (text: string, ...words: string[]) =>
  findWords(text, list(...words)).map(({ range }) => text.slice(...range));

describe('findWords', () => {
  it('[SR-8] matches whole words only, by Vietnamese letters', () => {
    expect(found('hạng mục hết hạn', 'hạn')).toEqual(['hạn']);
    expect(found('Thu hút khách', 'Thu')).toEqual(['Thu']);
    expect(found('cường quốc', 'cư')).toEqual([]);
  });

  it('[SR-9] asks for diacritics where the text has them, and not where it has none', () => {
    expect(found('Phúc và Nam đạt chỉ tiêu năm', 'năm')).toEqual(['năm']);
    expect(found('tang doanh thu trong nam', 'năm')).toEqual(['nam']);
    expect(found('hoà bình', 'hòa bình')).toEqual(['hoà bình']);
    expect(found('một tỉ đồng', 'tỷ')).toEqual(['tỉ']);
  });

  it('[SR-8] finds from left to right, the longest first, without overlap', () => {
    expect(found('không quá 5, không 3', 'không', 'không quá')).toEqual(['không quá', 'không']);
  });

  it('[SR-5] gives ranges into a decomposed text', () => {
    const text = 'Tăng trưởng mạnh mẽ'.normalize('NFD');
    expect(found(text, 'mạnh mẽ').map((word) => word.normalize('NFC'))).toEqual(['mạnh mẽ']);
  });
});
