import * as z from 'zod';
import { CoreValueId } from './ids.ts';
import { Name, Text } from './text.ts';

/** What the company stands for; praise may be tied to it (B5.2). */
export const CoreValue = /* @__PURE__ */ (() =>
  z.strictObject({ id: CoreValueId, name: Name, description: Text.nullable() }))();
export interface CoreValue extends z.infer<typeof CoreValue> {}
