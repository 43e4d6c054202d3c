const light = {
  page: '#ffffff',
  box: '#ffffff',
  ink: '#1f2937',
  soft: '#4b5563',
  line: '#9ca3af',
  track: '#e5e7eb',
  good: '#15803d',
  fair: '#b45309',
  poor: '#b91c1c',
  none: '#6b7280',
};
const dark = {
  page: '#0f172a',
  box: '#1e293b',
  ink: '#f1f5f9',
  soft: '#cbd5e1',
  line: '#64748b',
  track: '#334155',
  good: '#4ade80',
  fair: '#fbbf24',
  poor: '#f87171',
  none: '#94a3b8',
};
const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** Colours of the map: text keeps at least 4.5 : 1 against its ground, light and dark. */
export const svgStyle: string = /* @__PURE__ */ [
  `svg{${/* @__PURE__ */ variables(light)}}`,
  `@media (prefers-color-scheme:dark){svg{${/* @__PURE__ */ variables(dark)}}}`,
  '.page{fill:var(--page)}',
  '.box{fill:var(--box);stroke:var(--line);stroke-width:1.5}',
  'text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}',
  '.figure{font-weight:600}',
  '.status{font-size:11px;fill:var(--s)}',
  '.track{fill:var(--track)}',
  '.bar{fill:var(--s)}',
  '.node{--s:var(--none)}',
  '.achieved,.on_track{--s:var(--good)}',
  '.at_risk,.stale{--s:var(--fair)}',
  '.off_track,.missed{--s:var(--poor)}',
  '.achieved .box,.on_track .box,.at_risk .box,.stale .box,.off_track .box,.missed .box{stroke:var(--s)}',
  '.link{fill:none;stroke:var(--line);stroke-width:1.5}',
  '.supports{stroke-dasharray:5 4}',
  '.hinders{stroke:var(--poor);stroke-dasharray:2 3}',
].join('');
