import { writeSync } from 'node:fs';
import process from 'node:process';
import { readPieces } from './read-pieces.ts';
import { run, type Surroundings } from './run.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Today where the caller sits. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const clearLine = '\r\u001b[K';
const every = 1_000;
/** Is a count standing on the terminal's last line? */
let counting = false;

/** On a terminal a long file counts along; the count stands where the next line will be written. */
function progress(done: number): void {
  if (!process.stderr.isTTY || done % every !== 0) return;
  counting = true;
  write(2, `${clearLine}${done}…`);
}

/** Written in pieces, because a pipe may take less than it is given. */
function write(fd: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      // Whoever reads has seen enough (`| head`).
      if (error.code === 'EPIPE') process.exit(0);
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function writeLine(fd: number, line: string): void {
  if (counting && process.stdout.isTTY) {
    write(2, clearLine);
    counting = false;
  }
  write(fd, `${line}\n`);
}

/** Colours on a terminal alone, unless somebody asked for none (no-color.org). */
const colours =
  process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const surroundings: Surroundings = {
  today: today(),
  colours,
  interactive: process.stdin.isTTY === true,
  read: readPieces,
  print: (line) => writeLine(1, line),
  complain: (line) => writeLine(2, line),
  progress,
};

/** The entry of the bin file. */
export function main(argv: readonly string[]): void {
  process.exitCode = run(argv, surroundings);
  if (counting) write(2, clearLine);
}
