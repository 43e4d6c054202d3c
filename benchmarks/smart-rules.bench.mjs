import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { scoreKpi } from '@kpikit/smart-rules';
import { buildSync } from 'esbuild';
import { lintKpi } from './adapters/smart-rules.mjs';
import { eachUs, nsPerCall, percentile } from './measure.mjs';
import { peer } from './peer.mjs';

const company = JSON.parse(
  readFileSync(new URL('../examples/01-company-x/company.json', import.meta.url), 'utf8'),
);
const statements = company.kpis.map(({ statement }) => statement);
/** About a hundred characters each, as a text field holds them. */
const texts = statements.map((text, at) =>
  `${text}, ${statements[(at + 1) % statements.length]}`.slice(0, 100),
);
const textAt = (i) => texts[i % texts.length];
const perSecond = (call) => 1e9 / nsPerCall((i) => call(textAt(i)), { calls: 2_000 });

function gzipOf(entry) {
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024;
}

export async function rows() {
  for (const text of statements) {
    if (lintKpi(text).score < 60) throw new Error(`scored too low: ${text}`);
  }
  const chrono = await peer('chrono-node');
  const writeGood = await peer('write-good');
  const long = texts.join('. ').repeat(20).slice(0, 10_000);
  const times = eachUs((i) => lintKpi(textAt(i)), 20_000);
  return [
    {
      what: 'statements of 100 characters a CPU second',
      unit: '/s',
      goal: { atLeast: 20_000 },
      ours: perSecond(lintKpi),
      peers: {
        'chrono-node (dates)': chrono && perSecond((text) => chrono.parse(text)),
        'write-good (English)': writeGood && perSecond((text) => writeGood.default(text)),
      },
    },
    {
      what: 'one statement, p99',
      unit: 'ms',
      goal: { atMost: 0.5 },
      ours: percentile(times, 0.99) / 1000,
    },
    {
      what: '10,000 characters, cap raised',
      unit: 'ms',
      goal: { atMost: 10 },
      ours: nsPerCall(() => scoreKpi(long, { maxLength: 20_000 }), { calls: 10 }) / 1e6,
    },
    {
      what: 'gzip, Vietnamese and English',
      unit: 'kB',
      goal: { atMost: 16 },
      ours: gzipOf(
        "export * from '@kpikit/smart-rules'; export { vi } from '@kpikit/smart-rules/vi'; export { en } from '@kpikit/smart-rules/en';",
      ),
    },
    {
      what: 'gzip, Vietnamese alone',
      unit: 'kB',
      goal: { atMost: 12 },
      ours: gzipOf(
        "export * from '@kpikit/smart-rules'; export { vi } from '@kpikit/smart-rules/vi';",
      ),
    },
  ];
}
