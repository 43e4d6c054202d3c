// House tools for tests of modules, plugins and hosts. Never imported by the main entry.
export { doNothingPlugin } from './testing/do-nothing-plugin.ts';
export { broken, expectLawful } from './testing/expect-lawful.ts';
export { type Given, given, type Outcome } from './testing/given.ts';
export { smallCompany } from './testing/small-company.ts';
export { type TestContextOptions, testContext } from './testing/test-context.ts';
export { type PolicyScene, whoMay } from './testing/who-may.ts';
