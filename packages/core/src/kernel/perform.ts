import type { AnyCommand } from './any-handle.ts';
import { applyFacts } from './apply-facts.ts';
import { type Command, isCommand } from './define-command.ts';
import type { Event } from './fact.ts';
import { ownerOf } from './handle-name.ts';
import type { Cause } from './hooks.ts';
import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';
import { readWish } from './read-wish.ts';
import type { Registry } from './registry.ts';
import { type Run, savepoint } from './run.ts';
import { unknownHandle } from './unknown-handle.ts';
import { UsageError } from './usage-error.ts';
import { admissionVetoes, calling, commandsOf, commandVetoes, signed } from './vetoes.ts';

const none: readonly Issue[] = [];

/**
 * Admits and decides a command and everything it leads to: own facts, then guards, then what it asks of others,
 * then the reactions to its facts. On issues the caller returns to its savepoint.
 */
export function perform(
  run: Run,
  wished: Command,
  round = 0,
  cause: Cause | null = null,
): readonly Issue[] {
  const handle = commandOf(run.registry, wished);
  const read = readWish(run, handle, wished);
  if (read.issues) return signed(read.issues, { command: wished.type });
  const command = read.value;
  const turnedAway = admissionVetoes(run, command, cause);
  if (turnedAway.length > 0) return turnedAway;
  const decision = handle.decide(run.state, command.input, run.context);
  if (decision.issues) return signed(decision.issues, { command: command.type });

  const before = run.state;
  const { events, changes } = applyFacts(run, decision.value, command.type);
  const vetoes = commandVetoes(run, command, before, changes);
  if (vetoes.length > 0) return vetoes;
  for (const asked of decision.value) {
    const issues = isCommand(asked)
      ? performWithin(run, asked, round, { command, by: ownerOf(command.type) })
      : none;
    if (issues.length > 0) return issues;
  }
  for (const event of events) {
    const issues = react(run, event, round, command);
    if (issues.length > 0) return issues;
  }
  return none;
}

function react(run: Run, event: Event, round: number, command: Command): readonly Issue[] {
  for (const hook of run.registry.hooksFor('react', event.type)) {
    const scene = { event, state: run.state, context: run.context };
    for (const answer of commandsOf(
      calling(hook.by, 'react', () => hook.run(scene)),
      hook.by,
    )) {
      run.reactions += 1;
      if (round >= limits.reactionRounds || run.reactions > limits.reactionCommands) {
        throw reactionLoop(event.type, hook.by);
      }
      const issues = performWithin(run, answer, round + 1, { command, by: hook.by });
      if (issues.length > 0) return issues;
    }
  }
  return none;
}

/** A command inside a commit: an absent sibling's is dropped, an optional one is a savepoint. */
function performWithin(run: Run, command: Command, round: number, cause: Cause): readonly Issue[] {
  const absent = absentModuleOf(run.registry, command);
  if (absent !== null) {
    run.dropped.push({ command, issues: [issue('module_absent', { params: { module: absent } })] });
    return none;
  }
  if (!command.optional) return perform(run, command, round, cause);
  const back = savepoint(run);
  const issues = perform(run, command, round, cause);
  if (issues.length === 0) return none;
  back();
  run.dropped.push({ command, issues });
  return none;
}

function absentModuleOf({ commands, modules }: Registry, { type }: Command): string | null {
  if (commands.has(type)) return null;
  const module = ownerOf(type);
  return modules.some(({ id }) => id === module) ? null : module;
}

function commandOf({ commands }: Registry, { type }: Command): AnyCommand {
  const handle = commands.get(type);
  if (!handle) throw unknownHandle('command', type);
  return handle;
}

function reactionLoop(event: string, by: string): UsageError {
  return new UsageError(
    'reaction_loop',
    `Reactions to "${event}" by "${by}" do not come to rest (over ${limits.reactionRounds} rounds or ${limits.reactionCommands} commands).`,
    'Answer a fact only when the answer would still change something.',
  );
}
