import type { AnyCommand } from './any-handle.ts';
import type { Command } from './define-command.ts';
import { readInput } from './read-input.ts';
import { ok, type Result } from './result.ts';
import type { Run } from './run.ts';
import { calling, signed } from './vetoes.ts';

/** A wish with its input parsed, after the transforms that stand on it had their say. */
export function readWish(run: Run, handle: AnyCommand, wished: Command): Result<Command> {
  const { type } = wished;
  const read = readInput(handle.input, wished.input, handle.personal);
  if (read.issues) return read;
  let command: Command = { type, input: read.value };
  for (const hook of run.registry.hooksFor('transform', type)) {
    const scene = { command, state: run.state, context: run.context };
    const other = calling(hook.by, 'transform', () => hook.run(scene));
    if (other.input === command.input) continue;
    const again = readInput(handle.input, other.input, handle.personal);
    if (again.issues) return { issues: signed(again.issues, { by: hook.by }) };
    command = { type, input: again.value };
  }
  return ok(command);
}
