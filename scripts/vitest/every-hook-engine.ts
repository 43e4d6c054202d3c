import {
  createEngine as createPlainEngine,
  type EngineOptions,
} from '../../packages/core/src/kernel/create-engine.ts';
import { doNothingPlugin } from '../../packages/core/src/testing/do-nothing-plugin.ts';

/** Under an id of its own: tests may hand in the same plugin themselves. */
const everyHook = { ...doNothingPlugin, id: 'every-hook' };

/** The engine as every test sees it under `KPIKIT_EVERY_HOOK=1`. */
export const createEngine = ({ modules, plugins = [] }: EngineOptions) =>
  createPlainEngine({
    // An engine made of another's modules has the plugin among them already.
    modules: modules.filter(({ id }) => id !== everyHook.id),
    plugins: [...plugins, everyHook],
  });
