import { tidyName } from './tidy-name.ts';

/** The tone on the first vowel of `òa`, `ỏe`, `ủy`, where the newer spelling has it on the second. */
const earlyTone = /([òóỏõọùúủũụ])([aey])/g;

/**
 * The form under which names of parts are compared: tidy, in lower case, tones in one place. So
 * `Số khóa`, `số  khoá` and its decomposed spelling are one part.
 */
export function partKey(name: string): string {
  return tidyName(name)
    .toLowerCase()
    .replace(earlyTone, (_, first: string, second: string) => {
      const [vowel, tone] = first.normalize('NFD');
      return `${vowel}${second}${tone}`.normalize('NFC');
    });
}
