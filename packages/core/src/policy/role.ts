import * as z from 'zod';

/**
 * How somebody stands to the people a command is about: `owner` it is about them, `manager` their
 * direct report, `chain` anybody further below, `participant` they are named in it beside those,
 * `peer` a colleague of the unit or of the same manager, `hr` whoever the house names, `outsider`
 * everybody else, `system` nobody at all.
 */
export const Role = /* @__PURE__ */ z.enum([
  'owner',
  'manager',
  'chain',
  'participant',
  'peer',
  'hr',
  'outsider',
  'system',
]);
export type Role = z.infer<typeof Role>;
