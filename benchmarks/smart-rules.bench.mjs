import { readFileSync } from 'node:fs';
import { scoreKpi } from '@kpikit/smart-rules';
import { lintKpi } from './adapters/smart-rules.mjs';
import { gzipOf } from './gzip-of.mjs';
import { eachUs, median, nsPerCall, percentile } from './measure.mjs';
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
const perSecond = (call, calls = 2_000) => 1e9 / nsPerCall((i) => call(textAt(i)), { calls });

/** textlint answers later: statements a CPU second, one after another. */
async function perSecondOf(lint) {
  const rounds = [];
  for (let round = 0; round < 5; round += 1) {
    const began = process.cpuUsage();
    for (let i = 0; i < 300; i += 1) await lint(textAt(i));
    const { user, system } = process.cpuUsage(began);
    rounds.push((300 * 1e6) / (user + system));
  }
  return median(rounds);
}

/** The bare engine with one rule that looks for one word. */
function textlintOf(textlint, { default: plugin }) {
  const kernel = new textlint.TextlintKernel();
  const rule = ({ Syntax, getSource, report, RuleError }) => ({
    [Syntax.Str](node) {
      if (getSource(node).includes('improve')) report(node, new RuleError('vague'));
    },
  });
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
    rules: [{ ruleId: 'vague', rule }],
  };
  return (text) => kernel.lintText(text, options);
}

/** The fields of a KPI form, without reading what the statement says. */
function zodOf({ z }) {
  const schema = z.object({
    statement: z.string().min(35).max(120),
    target: z.number().positive(),
    unit: z.string().min(1),
    owner: z.string().min(1),
    endOn: z.string().min(10),
  });
  return (statement) =>
    schema.safeParse({ statement, target: -1, unit: '', owner: 'minh', endOn: '2025-06-30' });
}

const attacks = JSON.parse(
  readFileSync(new URL('../packages/smart-rules/src/attacks.json', import.meta.url), 'utf8'),
);

/** How many times as long the worst of the attacks takes when it is four times as long. */
function growthOfAttacks() {
  const growths = attacks.map((piece) => {
    const msOf = (length) => {
      const text = piece.repeat(length).slice(0, length);
      return nsPerCall(() => scoreKpi(text, { maxLength: length }), { calls: 10 }) / 1e6;
    };
    return msOf(20_000) / msOf(5_000);
  });
  return Math.max(...growths);
}

export async function rows() {
  for (const text of statements) {
    if (lintKpi(text).score < 60) throw new Error(`scored too low: ${text}`);
  }
  const chrono = await peer('chrono-node');
  const writeGood = await peer('write-good');
  const alex = await peer('alex');
  const compromise = await peer('compromise');
  const textlint = await peer('@textlint/kernel');
  const plainText = await peer('@textlint/textlint-plugin-text');
  const zod = await peer('zod');
  const long = texts.join('. ').repeat(20).slice(0, 10_000);
  const times = eachUs((i) => lintKpi(textAt(i)), 20_000);
  return [
    {
      what: 'statements of 100 characters a CPU second',
      unit: '/s',
      goal: { atLeast: 20_000 },
      ours: perSecond(lintKpi),
      peers: {
        'zod (five fields)': zod && perSecond(zodOf(zod)),
        'chrono-node (dates)': chrono && perSecond((text) => chrono.parse(text)),
        'textlint (one rule)':
          textlint && plainText && (await perSecondOf(textlintOf(textlint, plainText))),
        'write-good (English)': writeGood && perSecond((text) => writeGood.default(text)),
        'compromise (tags)':
          compromise && perSecond((text) => compromise.default(text).length, 200),
        'alex (English)': alex && perSecond((text) => alex.text(text), 100),
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
      what: 'hostile text four times as long, the worst of fifteen',
      unit: '×',
      goal: { atMost: 9 },
      ours: growthOfAttacks(),
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
