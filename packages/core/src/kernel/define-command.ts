import type * as z from 'zod';
import type { Context } from './context.ts';
import type { Fact } from './fact.ts';
import { checkHandleName } from './handle-name.ts';
import type { Result } from './result.ts';
import type { State } from './state.ts';

/** A wish: plain data that a queue, a form or another module may carry. */
export interface Command<Type extends string = string, Input = unknown> {
  readonly type: Type;
  readonly input: Input;
  /** Inside a commit: when it is refused, only its own subtree is dropped. */
  readonly optional?: true;
}

/** Facts to apply and commands to ask of other modules, in order. */
export type Decision = Result<readonly (Fact | Command)[]>;

export interface CommandDefinition<Parsed, Input> {
  /** Checks and defaults, never transforms: hooks see what was wished. */
  readonly input: z.ZodType<Parsed, Input>;
  /** Top-level input fields that hold people's words: their values never enter an issue. */
  readonly personal?: readonly string[];
  decide(state: State, input: Parsed, context: Context): Decision;
}

/** A typed name for a wish; called with its input it makes the command. */
export interface CommandHandle<Type extends string = string, Parsed = unknown, Input = unknown> {
  (input: Input): Command<Type, Input>;
  readonly type: Type;
  readonly input: z.ZodType<Parsed, Input>;
  readonly personal: readonly string[];
  readonly foreign: boolean;
  decide(state: State, input: Parsed, context: Context): Decision;
}

/** Names a wish, its input and the pure decision behind it. */
export function defineCommand<const Type extends string, Parsed, Input>(
  type: Type,
  definition: CommandDefinition<Parsed, Input>,
): CommandHandle<Type, Parsed, Input> {
  checkHandleName(type);
  return Object.assign((input: Input): Command<Type, Input> => ({ type, input }), {
    type,
    input: definition.input,
    personal: definition.personal ?? [],
    foreign: false,
    decide: definition.decide,
  });
}

/** A sibling's command; dropped as `module_absent` when the sibling is not there. */
export function foreignCommand<const Type extends string, Parsed, Input>(
  type: Type,
  input: z.ZodType<Parsed, Input>,
): CommandHandle<Type, Parsed, Input> {
  const decide = (): Decision => ({ value: [] });
  return Object.assign(defineCommand(type, { input, decide }), { foreign: true });
}

/** The same command as a savepoint: refused, it is dropped and the rest goes on. */
export function optional<C extends Command>(command: C): C {
  return { ...command, optional: true };
}

export function isCommand(item: Fact | Command): item is Command {
  return 'input' in item;
}

export function isFact(item: Fact | Command): item is Fact {
  return !isCommand(item);
}
