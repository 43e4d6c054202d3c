const untidy = /\s\s|[^\S ]/;

/** A name as it is shown: Unicode NFC, single spaces, none at the ends. */
export function tidyName(name: string): string {
  const composed = name.normalize('NFC').trim();
  return untidy.test(composed) ? composed.replace(/\s{1,2000}/g, ' ') : composed;
}
