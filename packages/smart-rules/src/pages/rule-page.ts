import { compilePreset } from '../engine/compile-preset.ts';
import type { AnyRule } from '../engine/rule.ts';
import { explain } from '../explain.ts';
import type { KpiSubject } from '../kpi-subject.ts';
import { smartEn } from '../locales/en.ts';
import { smartVi } from '../locales/vi.ts';
import { book } from '../presets/book.ts';
import { type KpiScore, scoreKpi } from '../score-kpi.ts';
import { segmentsOf } from '../segments-of.ts';
import type { Words } from '../words.ts';
import { allPages } from './all-pages.ts';
import type { Example, PageText } from './page-text.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** The day on which the examples of all pages are judged. */
export const exampleDay = '2025-04-10';

interface Scene {
  readonly rule: AnyRule<KpiSubject>;
  readonly text: PageText;
  readonly words: Words;
  readonly say: PageWords;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What this rule alone answers. */
export function answersOf({ id }: AnyRule<KpiSubject>, example: Example): KpiScore {
  const result = scoreKpi(example, { now: exampleDay });
  const own = ({ ruleId }: { readonly ruleId: string }) => ruleId === id;
  return {
    ...result,
    findings: result.findings.filter(own),
    questions: result.questions.filter(own),
  };
}

function exampleOf({ rule, words, say }: Scene, example: Example): string {
  const { statement, ...fields } = typeof example === 'string' ? { statement: example } : example;
  const result = answersOf(rule, example);
  const marked = segmentsOf(statement, result.findings).map(({ text, findings }) =>
    findings.length === 0 ? text : `**${text}**`,
  );
  const record =
    Object.keys(fields).length > 0 ? [`${say.record} \`${JSON.stringify(fields)}\``] : [];
  const { findings, questions } = explain(result, words);
  const answers = [
    ...findings.map(({ severity, message }) => `${severity}: ${message}`),
    ...questions.map(({ message }) => `${say.asks}: ${message}`),
  ];
  return [
    `> ${statement === '' ? `*${say.empty}*` : marked.join('')}${record.map((text) => `  \n> ${text}`).join('')}`,
    list(answers.length > 0 ? answers : [say.content]),
  ].join('\n\n');
}

function optionsOf({ rule, text, say }: Scene): readonly string[] {
  const options = Object.entries(Object(rule.options));
  if (options.length === 0) return [];
  const lines = options.map(([name, value]) => `\`${name}\` (${value}): ${text.options?.[name]}`);
  const setting = JSON.stringify({ settings: { [rule.id]: [rule.severity, rule.options] } });
  return [`**${say.options}.**`, list(lines), `${say.set}: \`${setting}\``];
}

function messagesOf({ rule, words, say }: Scene): readonly string[] {
  const sentences = Object.entries(words.sentences).filter(([key]) =>
    key.startsWith(`${rule.id}.`),
  );
  if (sentences.length === 0) return [];
  const lines = sentences.map(([key, { says, repair }]) =>
    `\`${key.slice(rule.id.length + 1)}\`: ${says} ${repair}`.trimEnd(),
  );
  return [`**${say.says}.**`, list(lines)];
}

/**
 * The page of a rule of the book's preset in one language, as Markdown; null for an unknown id. Severity,
 * options and sentences are the rule's own, and the examples are judged as the page is made.
 */
export function rulePage(id: string, locale: 'en' | 'vi'): string | null {
  const rule = compilePreset(book).rules.find((active) => active.rule.id === id)?.rule;
  const page = allPages.get(id);
  if (rule === undefined || page === undefined) return null;
  const words = locale === 'vi' ? smartVi : smartEn;
  const say = pageWords[locale];
  const scene = { rule, text: page[locale], words, say };
  const criterion = words.labels[`criterion.${rule.criterion}`] ?? rule.criterion;
  return [
    `# ${id}`,
    `${criterion} · ${say.severity} \`${rule.severity}\` · ${page.book === null ? say.ours : `${say.book} ${page.book}`}`,
    scene.text.looksAt,
    `**${say.why}.** ${scene.text.why}`,
    ...optionsOf(scene),
    ...messagesOf(scene),
    `**${say.wrong}.**`,
    exampleOf(scene, scene.text.wrong),
    `**${say.right}.**`,
    exampleOf(scene, scene.text.right),
  ].join('\n\n');
}
