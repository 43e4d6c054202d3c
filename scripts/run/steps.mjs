/** What can be checked about the repository, as steps for `runSteps`. Paths start at the root. */
const modules = 'node_modules';
const vitest = `${modules}/vitest/vitest.mjs`;

export const build = {
  name: 'build',
  run: [`${modules}/turbo/bin/turbo`, 'run', 'build', '--output-logs=errors-only'],
};

export const types = {
  name: 'types',
  run: [`${modules}/typescript/bin/tsc`, '-p', 'tsconfig.json'],
};

/** Source alone, without the declarations of Node and the DOM: nothing of a host may compile. */
export const bareTypes = {
  name: 'types without a host',
  run: [`${modules}/turbo/bin/turbo`, 'run', 'typecheck', '--output-logs=errors-only'],
};

export const lint = {
  name: 'lint',
  run: [`${modules}/@biomejs/biome/bin/biome`, 'ci', '--colors=off', '--error-on-warnings', '.'],
};

export const boundaries = {
  name: 'boundaries',
  run: [
    `${modules}/dependency-cruiser/bin/dependency-cruise.mjs`,
    ...['packages', 'e2e', 'examples'],
    ...['--config', '.dependency-cruiser.cjs'],
  ],
};

export const unused = {
  name: 'unused files, exports and dependencies',
  run: [`${modules}/knip/bin/knip.js`, '--no-config-hints'],
};

export const sizes = { name: 'bundle sizes', run: [`${modules}/size-limit/bin.js`] };

export const tests = (name, env = {}, ...args) => ({ name, env, run: [vitest, 'run', ...args] });
