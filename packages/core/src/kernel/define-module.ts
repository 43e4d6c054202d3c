import type { AnyCommand, AnyEvent, AnyTable, AnyView } from './any-handle.ts';
import type { Hook } from './hooks.ts';
import type { Migration } from './migration.ts';
import type { State } from './state.ts';

/** A part of the domain, or a user's own addition: plain data, wired by the engine. */
export interface Module {
  /** Equals the first part of every handle's name. */
  readonly id: string;
  readonly tables?: readonly AnyTable[];
  readonly views?: readonly AnyView[];
  readonly commands?: readonly AnyCommand[];
  readonly events?: readonly AnyEvent[];
  readonly hooks?: readonly Hook[];
  /** Version of the module's records; 1 unless they ever changed. */
  readonly version?: number;
  readonly migrations?: readonly Migration[];
  /** The next instant at which time alone makes something due; `null` for never. */
  nextWakeUp?(state: State, now: string): string | null;
  /** The command that brings time-driven facts up to date. Its input is `{}`. */
  readonly tick?: AnyCommand;
}

/** A module made by users of the library. */
export interface Plugin extends Module {}

export function defineModule<const M extends Module>(module: M): M {
  return module;
}

export function definePlugin<const P extends Plugin>(plugin: P): P {
  return plugin;
}
