// #region recipe
import { scoreKpi, toStandardIssues } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';

const options = { now: () => new Date().toISOString().slice(0, 10) };

/** Fields are named by their path: `statement`, `method.tool`; `[data-advice]` says whose advice it shows. */
export function checkKpiForm(form: HTMLFormElement): void {
  const fields = () => [...form.querySelectorAll('input')];
  const kpi = () => {
    const typed = Object.fromEntries(fields().map(({ name, value }) => [name, value]));
    return { statement: typed.statement ?? '', method: { tool: typed['method.tool'] ?? '' } };
  };

  const check = () => {
    const issues = toStandardIssues(scoreKpi(kpi(), options), vi.words);
    for (const field of fields()) {
      const own = issues.filter(({ path }) => path.join('.') === field.name);
      const error = own.find(({ severity }) => severity === 'error');
      // The browser itself refuses to submit while a field has a message of its own.
      field.setCustomValidity(error?.message ?? '');
      const advice = form.querySelector(`[data-advice="${field.name}"]`);
      advice?.replaceChildren(...own.map(({ message }) => paragraph(message)));
    }
  };

  // While an input method (Telex) composes a letter, the text is not yet what is meant.
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) check();
  });
  form.addEventListener('compositionend', check);
  check();
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}
// #endregion
