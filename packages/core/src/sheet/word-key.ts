import { searchKey } from './search-key.ts';

/** A word as word tables know it: by its letters, or without any by its very signs (`≥`, `#`). */
export function wordKey(text: string): string {
  return searchKey(text) || text.trim();
}
