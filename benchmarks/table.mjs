/**
 * True or false for a row with a goal, `null` for one without.
 * @param {{ ours: number | null, goal?: { atMost?: number, atLeast?: number } }} row
 */
export function isMet({ goal, ours }) {
  if (!goal || ours === null) return goal ? false : null;
  return goal.atMost === undefined ? ours >= goal.atLeast : ours <= goal.atMost;
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
      { true: 'met', false: 'MISSED', null: '' }[isMet(row)],
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
