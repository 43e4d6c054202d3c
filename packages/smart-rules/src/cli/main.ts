import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { run, type Surroundings } from './run.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Today where the caller sits. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function progress(done: number, all: number): void {
  if (!process.stderr.isTTY || process.stdout.isTTY || all < 500 || done % 250 !== 0) return;
  process.stderr.write(`\r${done}/${all}`);
  if (done + 250 > all) process.stderr.write('\r');
}

/** Written in pieces, because a pipe may take less than it is given. */
function writeLine(fd: number, line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EPIPE') process.exit(0);
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

const surroundings: Surroundings = {
  today: today(),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  readFile: (path) => readFileSync(path, 'utf8'),
  readInput: () => readFileSync(0, 'utf8'),
  print: (line) => writeLine(1, line),
  complain: (line) => writeLine(2, line),
  progress,
};

/** The entry of the bin file. */
export function main(argv: readonly string[]): void {
  process.exitCode = run(argv, surroundings);
}
