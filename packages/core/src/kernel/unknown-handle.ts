import { UsageError } from './usage-error.ts';

/** A command, event or view that no module or plugin of the engine lists. */
export function unknownHandle(kind: 'command' | 'event' | 'view', name: string): UsageError {
  return new UsageError(
    `unknown_${kind}`,
    `No module of this engine lists the ${kind} "${name}".`,
    'Hand the module or plugin that does to createEngine; read untrusted JSON with readCommand.',
  );
}
