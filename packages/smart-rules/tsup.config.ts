import { packageBuild } from '../../tsup.shared.ts';

export default packageBuild([
  'src/index.ts',
  'src/en.ts',
  'src/locales/en.ts',
  'src/locales/vi.ts',
  'src/module.ts',
  'src/testing.ts',
  'src/vi.ts',
  'src/zod.ts',
]);
