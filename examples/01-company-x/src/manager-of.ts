import type { CompanyFile } from './company-file.ts';

/** Who answers for a person; `null` at the top of the house. */
export function managerOf({ people }: CompanyFile, person: string): string | null {
  return people.find(({ id }) => id === person)?.manager ?? null;
}
