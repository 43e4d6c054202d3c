import { packageBuild } from '../../tsup.shared.ts';

export default packageBuild([
  'src/index.ts',
  'src/conformance.ts',
  'src/locales/en.ts',
  'src/locales/vi.ts',
  'src/testing.ts',
]);
