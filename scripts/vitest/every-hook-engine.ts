import {
  createEngine as createPlainEngine,
  type EngineOptions,
} from '../../packages/core/src/kernel/create-engine.ts';
import { definePlugin } from '../../packages/core/src/kernel/define-module.ts';
import { guard, guardCommit, on, transform, when } from '../../packages/core/src/kernel/hooks.ts';

/** Listens to everything and does nothing; its equal copy of each command must be parsed again. */
const everyHook = definePlugin({
  id: 'every-hook',
  hooks: [
    transform('*', ({ command }) => ({ ...command })),
    guard('*', () => null),
    guardCommit(() => null),
    when('*', () => []),
    on('*', () => undefined),
  ],
});

/** The engine as every test sees it under `KPIKIT_EVERY_HOOK=1`. */
export const createEngine = ({ modules, plugins = [] }: EngineOptions) =>
  createPlainEngine({ modules, plugins: [...plugins, everyHook] });
