/**
 * The form under which names of parts are compared: Unicode NFC, lower case, single spaces. So
 * `Số khách`, `số  khách` and its decomposed spelling are one part.
 */
export function partKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s{1,500}/g, ' ');
}
