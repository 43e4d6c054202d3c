import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const fromPeers = createRequire(new URL('./peers/package.json', import.meta.url));

/** A library to compare with, or `null` when it is not installed: its column then stays empty. */
export async function peer(name) {
  if (process.env.KPIKIT_NO_PEERS) return null;
  let file;
  try {
    file = fromPeers.resolve(name);
  } catch {
    return null;
  }
  return import(pathToFileURL(file).href);
}
