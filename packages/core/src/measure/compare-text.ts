/** Which of two texts comes first, by code units: the same in every locale; an absent one is empty. */
export function compareText(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
