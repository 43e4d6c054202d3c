import { fill, formatValue } from '@kpikit/core';
import type { MapNode } from '../chapters/map.ts';
import { type TreeItem, tree } from './layout.ts';
import type { ReportWords } from './words.ts';

/** The map as a tree: every figure with its progress, or the word for silence; what was told is not told twice. */
export function reportMap(map: readonly MapNode[], words: ReportWords): readonly string[] {
  const told = new Set<string>();
  return tree(map.map((node) => itemOf(node, words, told)));
}

function itemOf(node: MapNode, words: ReportWords, told: Set<string>): TreeItem {
  const id = node.kind === 'kpi' ? `${node.key.slice(node.key.indexOf(':') + 1)} ` : '';
  const text = `${id}${node.title}  [${progressText(node, words)}]`;
  if (told.has(node.key) && node.children.length > 0)
    return { text: `${text} ${words.above}`, children: [] };
  told.add(node.key);
  return { text, children: node.children.map((child) => itemOf(child, words, told)) };
}

/** "34,3% · 24 / 70 lượt đăng ký · đã biết 50%": what is known, and how much of it. */
export function progressText(node: MapNode, words: ReportWords): string {
  const { locale } = words;
  if (node.progress === null) return words.noData;
  const parts = [percentText(node.progress, locale)];
  if (node.value !== null && node.target !== null && node.unit) {
    const target = formatValue(node.target, node.unit, locale);
    parts.push(`${formatValue(node.value, { ...node.unit, noun: null }, locale)} / ${target}`);
  }
  if (node.coverage < 1)
    parts.push(fill(words.coverage, { share: percentText(node.coverage, locale) }, locale));
  return parts.join(' · ');
}

/** One decimal where it says something: 34,3%, 40%. */
export function percentText(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );
}
