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
    return signed(issuesOf(veto), { by: hook.by, command: command.type });
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
    if (veto) vetoes.push(...signed(issuesOf(veto), { by: hook.by, command: command.type }));
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
    return signed(issuesOf(veto), { by: hook.by });
  });
}

function issuesOf(veto: Veto): readonly Issue[] {
  if (!veto) return [];
  return 'code' in veto ? [veto] : veto;
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
