// Imported first: on an older Node the reader gets one clear sentence instead of a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`KpiKit needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
