/**
 * `met` or `MISSED` for a row with a goal, nothing for one without; `not run` where the library that
 * the row needs was left out. A goal that was not measured for any other reason is missed.
 * @param {{ ours: number | null, needs?: string, goal?: { atMost?: number, atLeast?: number } }} row
 */
export function verdictOf({ goal, ours, needs }) {
  if (!goal) return '';
  if (ours === null) return needs ? 'not run' : 'MISSED';
  const isMet = goal.atMost === undefined ? ours >= goal.atLeast : ours <= goal.atMost;
  return isMet ? 'met' : 'MISSED';
}

/** Rows as text: what | goal | ours | one column a peer. A peer that was not measured shows a dash. */
export function tableOf(rows) {
  const peers = [...new Set(rows.flatMap((row) => Object.keys(row.peers ?? {})))];
  const lines = [
    ['what', 'goal', 'ours', '', ...peers],
    ...rows.map((row) => [
      row.what,
      goalOf(row),
      figureOf(row.ours, row.unit),
      verdictOf(row),
      ...peers.map((name) => figureOf(row.peers?.[name] ?? null, row.unit)),
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function goalOf({ goal, unit }) {
  if (!goal) return '';
  return goal.atMost === undefined
    ? `≥ ${figureOf(goal.atLeast, unit)}`
    : `≤ ${figureOf(goal.atMost, unit)}`;
}

/** Three significant digits are all that a shared machine can promise. */
function figureOf(value, unit) {
  if (value === null) return '–';
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  return `${rounded.toLocaleString('en')}${unit ? ` ${unit}` : ''}`;
}
