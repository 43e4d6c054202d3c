import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const engine = '/packages/core/src/kernel/create-engine.ts';
const wrapper = fileURLToPath(new URL('./every-hook-engine.ts', import.meta.url));

/** Gives every importer of the engine the one that carries the do-nothing plugin. */
export function everyHook(): Plugin {
  return {
    name: 'kpikit:every-hook',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === wrapper || !source.endsWith('/create-engine.ts')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id.endsWith(engine) ? wrapper : resolved;
    },
  };
}
