import {
  createEngine as createPlainEngine,
  type EngineOptions,
} from '../../packages/core/src/kernel/create-engine.ts';
import { doNothingPlugin } from '../../packages/core/src/testing/do-nothing-plugin.ts';

/** The engine as every test sees it under `KPIKIT_EVERY_HOOK=1`. */
export const createEngine = ({ modules, plugins = [] }: EngineOptions) =>
  createPlainEngine({ modules, plugins: [...plugins, doNothingPlugin] });
