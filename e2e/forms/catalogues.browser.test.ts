import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, it } from 'vitest';
import { explain, scoreKpi } from '../../packages/smart-rules/src/index.ts';
import { smartVi } from '../../packages/smart-rules/src/locales/vi.ts';
import { installForms } from './install-forms.ts';

const folder = new URL('../../packages/smart-rules/catalogues/', import.meta.url);
const catalogue = (library: string) =>
  JSON.parse(readFileSync(new URL(`${library}/vi.json`, folder), 'utf8'));

/** Installed by the test itself, so loaded when it runs. */
const load = createRequire(import.meta.url);

const result = scoreKpi('Tăng trưởng mạnh mẽ, tăng hài lòng X% càng sớm càng tốt', {
  now: '2025-04-10',
});
const told = explain(result, smartVi).findings;

beforeAll(installForms, 300_000);

it('[SR-96] i18next says what the dictionary says', async () => {
  const i18next = load('i18next').createInstance();
  await i18next.init({
    lng: 'vi',
    resources: { vi: { translation: catalogue('i18next') } },
    interpolation: { escapeValue: false },
  });
  const says = told.map(({ ruleId, messageId, params }) =>
    i18next.t(`${ruleId}.${messageId}.says`, params),
  );
  expect(says).toEqual(told.map((finding) => finding.says));
  expect(says.length).toBeGreaterThan(3);
});

it('[SR-96] vue-i18n says what the dictionary says', () => {
  const { createI18n } = load('vue-i18n');
  const messages = { vi: catalogue('vue-i18n') };
  const { t } = createI18n({ legacy: false, locale: 'vi', messages }).global;
  const says = told.map(({ ruleId, messageId, params }) =>
    t(`${ruleId}.${messageId}.says`, params),
  );
  expect(says).toEqual(told.map((finding) => finding.says));
});
