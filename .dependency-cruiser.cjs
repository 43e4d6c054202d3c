const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The source files behind a package's `exports`: its only doors for anybody else. */
const doors = readdirSync(join(__dirname, 'packages')).flatMap((name) => {
  const { exports } = JSON.parse(
    readFileSync(join(__dirname, 'packages', name, 'package.json'), 'utf8'),
  );
  return Object.values(exports ?? {})
    .map((entry) => entry.import?.default)
    .filter((file) => file !== undefined)
    .map((file) => `packages/${name}/${file.replace('./dist/', 'src/').replace(/\.js$/, '.ts')}`);
});

const tests = '\\.test(-d)?\\.ts$';
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    error('no-circular', 'A cycle has no first file to read.', {}, { circular: true }),
    error('no-unresolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),

    error(
      'core-is-base',
      'Core knows no other package.',
      { path: '^packages/core/' },
      { path: '^packages/(?!core/)' },
    ),
    error(
      'below-core-only',
      'smart-rules and alignment stand on core alone.',
      { path: '^packages/(smart-rules|alignment)/' },
      { path: '^packages/', pathNot: '^packages/($1|core)/' },
    ),
    error(
      'siblings-apart',
      'cadence and rewards stand on core and smart-rules; siblings meet through foreign handles.',
      { path: '^packages/(cadence|rewards)/' },
      { path: '^packages/', pathNot: '^packages/($1|core|smart-rules)/' },
    ),
    error(
      'smart-rules-stands-alone',
      'A form installs smart-rules without core and zod: only its /module and /zod doors may load them.',
      {
        path: '^packages/smart-rules/src/',
        pathNot: `^packages/smart-rules/src/(module|zod)[./]|/(commands|events|model)/|${tests}`,
      },
      { path: '^packages/core/|node_modules/zod/', dependencyTypesNot: ['type-only'] },
    ),

    error(
      'no-deep-import',
      'Packages are entered by the doors of their package.json.',
      { path: '^packages/([^/]+)/' },
      { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', ...doors.map((d) => `^${d}$`)] },
    ),
    error(
      'no-deep-import-from-outside',
      'Examples and stories use what users can use.',
      { path: '^(e2e|examples|benchmarks)/' },
      { path: '^packages/[^/]+/src/', pathNot: doors.map((d) => `^${d}$`) },
    ),
    error(
      'no-own-index',
      'Inside a package, import the file that has it; the index is for others.',
      { path: '^packages/([^/]+)/src/', pathNot: tests },
      { path: '^packages/$1/src/index\\.ts$' },
    ),
    error(
      'testing-apart',
      'Test helpers never reach a production bundle.',
      { path: '^packages/[^/]+/src/', pathNot: `/testing[./]|/conformance|${tests}` },
      { path: `^packages/[^/]+/src/testing[./]|${tests}` },
    ),

    error(
      'date-fns-in-time',
      'One room per outside library.',
      { path: '^packages/', pathNot: '^packages/core/src/time/' },
      { path: 'node_modules/(@date-fns|date-fns)/' },
    ),
    error(
      'state-libraries-in-kernel',
      'One room per outside library.',
      { path: '^packages/', pathNot: '^packages/core/src/kernel/' },
      { path: 'node_modules/(immer|mitt|immutable)/' },
    ),
    error(
      'no-node-builtins',
      'The same code runs in a browser, a worker and Hermes.',
      { path: '^packages/[^/]+/src/', pathNot: `/cli/|${tests}` },
      { dependencyTypes: ['core'] },
    ),
    error(
      'no-undeclared',
      'What a package imports stands in its own package.json.',
      { path: '^packages/[^/]+/src/', pathNot: tests },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'undetermined'],
        dependencyTypesNot: ['npm-peer'],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: {
      path: '/dist/|/coverage/|^e2e/consumers/projects|^benchmarks/peers|^e2e/forms/recipes',
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
