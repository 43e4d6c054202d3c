import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpMethod } from './roll-up-method.ts';

/** The node speaks for itself: children are drawn and say nothing about it. */
export const own: RollUpMethod = {
  id: 'own',
  roll: () => nothingRolled('own_only'),
};
