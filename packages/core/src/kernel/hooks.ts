import type * as z from 'zod';
import type { AnyCommand, AnyEvent } from './any-handle.ts';
import { asReadBy } from './as-read-by.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import type { Command } from './define-command.ts';
import type { Event } from './fact.ts';
import type { Issue } from './issue.ts';
import type { State } from './state.ts';

/** What a guard answers: nothing, or the reasons for its veto. */
export type Veto = Issue | readonly Issue[] | null | undefined;

export interface TransformScene<Input> {
  readonly command: Command<string, Input>;
  readonly state: State;
  readonly context: Context;
}

/** What led to a command inside a commit. */
export interface Cause {
  /** The command that asked for it, or whose fact was answered with it. */
  readonly command: Command;
  /** Whose code did so: the asking command's own module, or the one that reacted. */
  readonly by: string;
}

export interface AdmitScene<Input> {
  readonly command: Command<string, Input>;
  /** `null` for what the host itself wishes. */
  readonly cause: Cause | null;
  readonly state: State;
  readonly context: Context;
}

export interface GuardScene<Input> {
  readonly command: Command<string, Input>;
  readonly before: State;
  readonly after: State;
  readonly changes: readonly Change[];
  readonly context: Context;
}

export interface CommitScene {
  readonly before: State;
  readonly after: State;
  readonly changes: readonly Change[];
  readonly events: readonly Event[];
  readonly context: Context;
}

export interface ReactScene<Data> {
  readonly event: Event<string, Data>;
  readonly state: State;
  readonly context: Context;
}

export type Hook =
  | {
      readonly kind: 'transform';
      readonly target: string;
      run(scene: TransformScene<unknown>): Command;
    }
  | { readonly kind: 'admit'; readonly target: string; run(scene: AdmitScene<unknown>): Veto }
  | { readonly kind: 'guard'; readonly target: string; run(scene: GuardScene<unknown>): Veto }
  | { readonly kind: 'guardCommit'; readonly target: '*'; run(scene: CommitScene): Veto }
  | {
      readonly kind: 'react';
      readonly target: string;
      run(scene: ReactScene<unknown>): readonly Command[];
    }
  | { readonly kind: 'watch'; readonly target: string; run(event: Event): unknown };

export type HookKind = Hook['kind'];
type Every = '*';
/** The parsed input of a command handle; unknown for `'*'`. */
export type ParsedOf<H> = H extends AnyCommand ? z.output<H['input']> : unknown;
/** The data of an event handle; unknown for `'*'`. */
export type DataOf<H> = H extends AnyEvent ? z.output<H['data']> : unknown;

type ReactRun = (scene: ReactScene<unknown>) => readonly Command[];
type WatchRun = (event: Event) => unknown;

// A hook runs for its own handle's commands and events only, so the typed function always fits.
const typed = <Run>(run: unknown): Run => run as Run;
const targetOf = (handle: { readonly type: string } | Every) =>
  handle === '*' ? '*' : handle.type;

/** Sees a parsed command and may return another, which is parsed again. */
export function transform<H extends AnyCommand | Every>(
  handle: H,
  run: (scene: TransformScene<ParsedOf<H>>) => Command,
): Hook {
  return { kind: 'transform', target: targetOf(handle), run: typed(run) };
}

/**
 * May turn one command away before it is decided: who is not allowed learns nothing from a refusal
 * of the domain.
 */
export function admit<H extends AnyCommand | Every>(
  handle: H,
  run: (scene: AdmitScene<ParsedOf<H>>) => Veto,
): Hook {
  return { kind: 'admit', target: targetOf(handle), run: typed(run) };
}

/** May veto one command after its own facts, seeing before, after and changes. */
export function guard<H extends AnyCommand | Every>(
  handle: H,
  run: (scene: GuardScene<ParsedOf<H>>) => Veto,
): Hook {
  return { kind: 'guard', target: targetOf(handle), run: typed(run) };
}

/** May veto the whole commit, once, seeing all its changes. */
export function guardCommit(run: (scene: CommitScene) => Veto): Hook {
  return { kind: 'guardCommit', target: '*', run };
}

/** Answers a fact with commands in the same commit. */
export function when<H extends AnyEvent | Every>(
  handle: H,
  run: (scene: ReactScene<DataOf<H>>) => readonly Command[],
): Hook {
  return {
    kind: 'react',
    target: targetOf(handle),
    run(scene) {
      const event = asReadBy(handle, scene.event);
      return event ? typed<ReactRun>(run)({ ...scene, event }) : [];
    },
  };
}

/** Watches committed events and changes nothing. */
export function on<H extends AnyEvent | Every>(
  handle: H,
  run: (event: Event<string, DataOf<H>>) => unknown,
): Hook {
  return {
    kind: 'watch',
    target: targetOf(handle),
    run(told) {
      const event = asReadBy(handle, told);
      return event ? typed<WatchRun>(run)(event) : undefined;
    },
  };
}
