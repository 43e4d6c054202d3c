/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// #region set-up
import {
  applyEdits,
  createSmart,
  type Finding,
  type Locale,
  segmentsOf,
} from '@kpikit/smart-rules';
import { en } from '@kpikit/smart-rules/en';
import { vi } from '@kpikit/smart-rules/vi';
import { pageWords } from './page-words.ts';

const smart = createSmart({ languages: [vi, en], now: () => new Date().toISOString() });
// #endregion

function find<Found extends Element>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  return element;
}

const field = find<HTMLTextAreaElement>('#statement');
const painted = find('.painted');
const language = find<HTMLSelectElement>('#language');
const locale = (): Locale => (language.value === 'en' ? 'en' : 'vi');

function item(text: string, data: Readonly<Record<string, string>> = {}): HTMLLIElement {
  const element = document.createElement('li');
  element.append(text);
  Object.assign(element.dataset, data);
  return element;
}

// #region paint
const loudness = ['error', 'warn', 'info', 'hint'] as const;

/** The same letters under the field, with marks where a finding points at words. */
function paint(text: string, findings: readonly Finding[]): void {
  const pieces = segmentsOf(text, findings).map((segment) => {
    if (segment.findings.length === 0) return segment.text;
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    mark.dataset.severity = loudness.find((severity) =>
      segment.findings.some((finding) => finding.severity === severity),
    );
    return mark;
  });
  painted.replaceChildren(...pieces, '\n');
}
// #endregion

// #region check
function check(): void {
  const text = field.value;
  const words = pageWords[locale()];
  const result = smart.score(text, { locale: locale() });
  const told = smart.explain(result, locale());
  const isEmpty = text.trim() === '';
  const findings = isEmpty ? [] : told.findings;

  paint(text, findings);
  find('#summary').textContent = isEmpty
    ? words.empty
    : words.score(result.score, told.grade ?? '');
  find<HTMLElement>('.bar div').style.width = `${result.score}%`;
  const criteria = Object.entries(told.criteria).map(([name, { label, status }]) => {
    const found = Object.entries(result.criteria).find(([criterion]) => criterion === name);
    return item(`${label}: ${status}`, { status: found?.[1].status ?? 'unknown' });
  });
  find('.criteria').replaceChildren(...(isEmpty ? [] : criteria));
  find('.findings').replaceChildren(
    ...findings.map(({ severity, message, suggestions }) => {
      const entry = item(message, { severity });
      for (const { label, edits } of suggestions) {
        const button = Object.assign(document.createElement('button'), { textContent: label });
        button.addEventListener('click', () => replace(applyEdits(text, edits)));
        entry.append(document.createElement('br'), button);
      }
      return entry;
    }),
  );
  const questions = isEmpty ? [] : told.questions;
  find('.questions').replaceChildren(...questions.map(({ message }) => item(message)));
}
// #endregion

function replace(text: string): void {
  field.value = text;
  field.focus();
  check();
}

// #region compose
/** While Telex composes a letter the text is not yet what is meant: nothing is checked, nothing marked. */
field.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) paint(field.value, []);
  else check();
});
field.addEventListener('compositionend', check);
// #endregion

field.addEventListener('scroll', () => {
  painted.scrollTop = field.scrollTop;
});

function speak(): void {
  const words = pageWords[locale()];
  document.documentElement.lang = locale();
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const said = Object.entries(words).find(([name]) => name === element.dataset.say)?.[1];
    element.textContent = typeof said === 'string' ? said : '';
  }
  const examples: readonly string[] = [pageWords.vi.example, pageWords.en.example, ''];
  if (examples.includes(field.value)) field.value = words.example;
  check();
}

language.addEventListener('change', speak);
speak();
