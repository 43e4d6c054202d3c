import { defineConfig } from 'tsup';
import { packageBuild } from '../../tsup.shared.ts';

const library = packageBuild([
  'src/index.ts',
  'src/en.ts',
  'src/locales/en.ts',
  'src/locales/vi.ts',
  'src/module.ts',
  'src/testing.ts',
  'src/vi.ts',
  'src/zod.ts',
]);

/** The command line may touch files and the terminal; it is built apart, with Node's types. */
const commandLine = defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  tsconfig: 'tsconfig.cli.json',
  dts: false,
  clean: false,
});

export default [library, commandLine];
