/**
 * The form under which words of a sheet are compared: no diacritics, lower case, single spaces, so
 * that `CHỈ TIÊU`, its decomposed spelling and `chi tieu` are one. `%` and `$` stay: they are words.
 */
export function searchKey(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%$]+/gu, ' ')
    .trim();
}
