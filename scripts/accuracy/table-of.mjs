/** Figures beside the committed ones, in percent; kappa as it is. A fall of more than two points is marked. */
export function tableOf(figures, committed) {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(committed)])];
  const rows = names.map((name) => [
    name,
    cell(name, figures[name]),
    cell(name, committed[name]),
    hasFallen(figures[name], committed[name]) ? 'FALLEN' : '',
  ]);
  const lines = [['', 'ours', 'committed', ''], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...lines.map((line) => line[at].length)));
  return lines
    .map(([name, ours, before, mark]) =>
      [name.padEnd(widths[0]), ours.padStart(widths[1]), before.padStart(widths[2]), mark]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The names of figures that lie more than two points under the committed ones. */
export function fallenIn(figures, committed) {
  return Object.keys(committed).filter((name) => hasFallen(figures[name], committed[name]));
}

function hasFallen(figure, before) {
  return before !== undefined && (figure ?? 0) < before - 0.02;
}

function cell(name, figure) {
  if (figure === undefined) return '–';
  return name.endsWith('kappa') ? figure.toFixed(2) : `${(figure * 100).toFixed(1)} %`;
}
