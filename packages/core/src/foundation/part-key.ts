import { tidyName } from './tidy-name.ts';

/**
 * The form under which names of parts are compared: tidy, in lower case. So `Số khách`, `số  khách`
 * and its decomposed spelling are one part.
 */
export function partKey(name: string): string {
  return tidyName(name).toLowerCase();
}
