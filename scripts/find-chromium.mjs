// Finds a Chromium or Chrome for the browser tests: `CHROMIUM_PATH`, else the usual places.
// Run by itself it prints the path, or says what to install and fails.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const apps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser to drive, or `null`. */
export function findChromium() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [CHROMIUM_PATH, ...onPath, ...apps].find((path) => path && existsSync(path)) ?? null;
}

/** Flags that let it run without a desktop, a graphics card or a network of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = findChromium();
  if (found) {
    console.log(found);
  } else {
    console.error('No Chromium or Chrome found. On Debian or Ubuntu:');
    console.error('  apt-get update && apt-get install -y --no-install-recommends chromium');
    console.error('Elsewhere install either browser, or set CHROMIUM_PATH to its program file.');
    process.exitCode = 1;
  }
}
