// npm run check: the quick static checks, no build needed.
import './run/check-node.mjs';
import { closingLine } from './run/count-of.mjs';
import { ensureInstalled } from './run/ensure-installed.mjs';
import { runSteps } from './run/run-steps.mjs';
import { boundaries, lint, tests, types, unused } from './run/steps.mjs';

ensureInstalled();
const sum = await runSteps([
  types,
  lint,
  boundaries,
  unused,
  tests('rules, docs and exports', {}, '--project', 'scripts', 'scripts/check-'),
]);
console.log(closingLine(sum));
