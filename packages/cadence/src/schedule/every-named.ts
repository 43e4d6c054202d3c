import type { Every } from '../model/rhythm.ts';

const named: Readonly<Record<string, Every>> = {
  weekly: { kind: 'weeks', count: 1 },
  every_two_weeks: { kind: 'weeks', count: 2 },
  monthly: { kind: 'months', count: 1 },
};

/** The beat that a word asks for; weekly for none and for words not known (B4.2: usually weekly). */
export function everyNamed(name: string | null): Every {
  const asked = name !== null && Object.hasOwn(named, name) ? named[name] : undefined;
  return asked ?? { kind: 'weeks', count: 1 };
}
