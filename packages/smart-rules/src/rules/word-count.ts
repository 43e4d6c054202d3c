/** Words between spaces, however many spaces there are. */
export function wordCount(text: string): number {
  return text.split(/\s/u).filter(Boolean).length;
}
