import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPieces } from './read-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpikit-smart-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, 'kpis.txt');
  writeFileSync(path, content);
  return path;
}

describe('readPieces', () => {
  it('[SR-106] gives a long file in pieces that join to it, letters over an edge whole', () => {
    const text = `x${'Tăng trưởng bền vững\n'.repeat(10_000)}`;
    const pieces = [...readPieces(fileOf(text))];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(text);
  });

  it('[SR-103] reads UTF-8 and UTF-16 with their marks, as sheets save them', () => {
    const utf16 = Buffer.from('\uFEFFĐạt 5 tỷ', 'utf16le');
    expect([...readPieces(fileOf(utf16))].join('')).toBe('Đạt 5 tỷ');
    expect([...readPieces(fileOf('\uFEFFĐạt 5 tỷ'))].join('')).toBe('Đạt 5 tỷ');
    expect([...readPieces(fileOf(''))].join('')).toBe('');
  });

  it('[SR-101] says why a file cannot be read', () => {
    const codeOf = (path: string) => {
      try {
        return [...readPieces(path)].join('');
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    };
    expect(codeOf(join(folder, 'gone.txt'))).toBe('no_file');
    expect(codeOf(folder)).toBe('is_folder');
    expect(codeOf(join(fileOf('x'), 'inside'))).toBe('not_readable');
  });
});
