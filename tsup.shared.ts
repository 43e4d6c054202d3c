import { defineConfig } from 'tsup';

/** One build for every package: ES modules, CommonJS and declarations for both. */
export function packageBuild(entry: readonly string[]) {
  return defineConfig({
    entry: [...entry],
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    tsconfig: 'tsconfig.src.json',
    treeshake: true,
    // Also for CommonJS: a package's entries share one copy of its code.
    splitting: true,
  });
}
