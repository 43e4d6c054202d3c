import type { Change } from './change.ts';
import type { Command } from './define-command.ts';
import type { Cause, Veto } from './hooks.ts';
import type { Issue } from './issue.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { UsageError } from './usage-error.ts';

/** Why a command is not even decided, each reason signed by its plugin. */
export function admissionVetoes(run: Run, command: Command, cause: Cause | null): readonly Issue[] {
  const scene = { command, cause, state: run.state, context: run.context };
  return run.registry.hooksFor('admit', command.type).flatMap((hook) => {
    const veto = calling(hook.by, 'admit', () => hook.run(scene));
    return signed(issuesOf(veto, hook.by), { by: hook.by, command: command.type });
  });
}

/** All vetoes of the guards that watch a command, each signed by its plugin. */
export function commandVetoes(
  run: Run,
  command: Command,
  before: State,
  changes: readonly Change[],
): readonly Issue[] {
  const scene = { command, before, after: run.state, changes, context: run.context };
  const vetoes: Issue[] = [];
  for (const hook of run.registry.hooksFor('guard', command.type)) {
    const veto = calling(hook.by, 'guard', () => hook.run(scene));
    if (veto)
      vetoes.push(...signed(issuesOf(veto, hook.by), { by: hook.by, command: command.type }));
  }
  return vetoes;
}

/** All vetoes of the guards that watch whole commits. */
export function commitVetoes(
  run: Run,
  before: State,
  changes: readonly Change[],
): readonly Issue[] {
  const { state: after, events, context } = run;
  const scene = { before, after, changes, events, context };
  return run.registry.hooksFor('guardCommit', '*').flatMap((hook) => {
    const veto = calling(hook.by, 'guardCommit', () => hook.run(scene));
    return signed(issuesOf(veto, hook.by), { by: hook.by });
  });
}

function issuesOf(veto: Veto, by: string): readonly Issue[] {
  if (!veto) return [];
  const issues: unknown = Array.isArray(veto) ? veto : [veto];
  if (isListOf(issues, isIssue)) return issues;
  throw badAnswer(by, 'issues, one or a list, or null');
}

/** Commands as a reaction answers them; anything else is a mistake of its author. */
export function commandsOf(answer: unknown, by: string): readonly Command[] {
  if (isListOf(answer, isCommandLike)) return answer;
  throw badAnswer(by, 'a list of commands');
}

function isListOf<T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function isCommandLike(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'type' in value && 'input' in value;
}

function badAnswer(by: string, wanted: string): UsageError {
  return new UsageError(
    'bad_hook_answer',
    `A hook of "${by}" answered something else than ${wanted}.`,
    'Answer at once, with plain values; an async function answers too late.',
  );
}

export function signed(
  issues: readonly Issue[],
  signature: { readonly by?: string; readonly command?: string },
): readonly Issue[] {
  return issues.map((each) => ({ ...signature, ...each }));
}

/** A hook that throws is a mistake of its author, who is named. */
export function calling<T>(by: string, kind: string, hook: () => T): T {
  try {
    return hook();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'UsageError') throw cause;
    throw new UsageError(
      'hook_threw',
      `A ${kind} hook of "${by}" threw.`,
      'Return issues for a refusal; let a hook throw only by mistake.',
      cause,
    );
  }
}
