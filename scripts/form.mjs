// npm run form: makes the KPI form of examples/05-form as one page, to be opened in any browser.
import './run/check-node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './run/ensure-built.mjs';
import { ensureInstalled } from './run/ensure-installed.mjs';
import { root } from './run/root.mjs';

ensureInstalled();
ensureBuilt();

const { formPage } = await import('../examples/05-form/form-page.mjs');
const folder = join(root, 'examples/05-form/dist');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'form.html'), formPage());
console.log(`Open ${pathToFileURL(join(folder, 'form.html')).href} in a browser.`);
