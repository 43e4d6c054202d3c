import { closeSync, openSync, readSync } from 'node:fs';
import { BadUse } from './bad-use.ts';

const reasons: Readonly<Record<string, 'no_file' | 'is_folder' | 'no_right'>> = {
  ENOENT: 'no_file',
  EISDIR: 'is_folder',
  EACCES: 'no_right',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** A refusal of the system, as bad use of ours. */
function unreadable(error: unknown, file: string): unknown {
  const reason = codeOf(error);
  if (reason === '') return error;
  return new BadUse(reasons[reason] ?? 'not_readable', { file, reason });
}

/** Waits a moment without spinning: nothing else runs in this program. */
const rest = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

function readSome(fd: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(fd, into);
    } catch (error) {
      // A pipe that nobody has written to yet, and the end of one on Windows.
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      rest();
    }
  }
}

/** UTF-8, or UTF-16 with its mark, as sheets save it; the mark itself is dropped. */
const decoderFor = ([first, second]: Uint8Array) =>
  new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8');

/** The text of a file, 64 KB at a time; `-` is standard input. */
export function* readPieces(file: string): Generator<string> {
  const bytes = new Uint8Array(65_536);
  let decoder: ReturnType<typeof decoderFor> | null = null;
  let fd = 0;
  try {
    if (file !== '-') fd = openSync(file, 'r');
    for (let size = readSome(fd, bytes); size > 0; size = readSome(fd, bytes)) {
      decoder ??= decoderFor(bytes);
      yield decoder.decode(bytes.subarray(0, size), { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw unreadable(error, file);
  } finally {
    if (fd !== 0) closeSync(fd);
  }
}
