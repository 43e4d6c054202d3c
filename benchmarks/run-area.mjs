// The child of run.mjs: measures one area and sends its rows to the parent.
import { pathToFileURL } from 'node:url';

const { rows } = await import(pathToFileURL(process.argv[2]).href);
process.send(await rows(), () => process.disconnect());
