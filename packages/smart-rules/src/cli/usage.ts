/** What `--help` prints. */
export const usage = `kpikit-smart [files…] [options]

Checks KPI statements: specific, measurable, achievable, relevant, time-bound.
Files: plain text (one statement a line), Markdown lists, CSV with a header,
JSON Lines {"id","text","locale"?, …fields}. "-" or nothing reads standard input.

  --locale vi|en|auto     language of the statements (auto)
  --now YYYY-MM-DD        the day relative dates count from (today)
  --format pretty|json    for people, or one JSON object a line (pretty)
  --min 70                lowest score that passes
  --rules preset.json     house rules over the book's
  --explain rule-id       what a rule says
  --help                  this

Exit code: 0 all pass, 1 something falls under --min, 2 bad use.`;
