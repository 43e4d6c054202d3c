import { definePlugin } from '../kernel/define-module.ts';
import { admit, guard, guardCommit, on, transform, when } from '../kernel/hooks.ts';

/** Stands on every hook and changes nothing: a suite that passes with it proves that hooks are free of side effects. */
export const doNothingPlugin = /* @__PURE__ */ definePlugin({
  id: 'testing.do-nothing',
  hooks: [
    transform('*', ({ command }) => ({ ...command, input: structuredCopy(command.input) })),
    admit('*', () => null),
    guard('*', () => null),
    guardCommit(() => []),
    when('*', () => []),
    on('*', () => undefined),
  ],
});

/** Another object with the same content, so that the kernel parses again. */
function structuredCopy(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input));
}
