import * as z from 'zod';
import { limits } from '../kernel/limits.ts';

/** A name or title of at most 500 characters; the size is checked before anything else. */
export const Name = /* @__PURE__ */ (() => z.string().min(1).max(limits.name, { abort: true }))();

/** Free text of at most 10,000 characters. */
export const Text = /* @__PURE__ */ (() => z.string().max(limits.text, { abort: true }))();

/** A host's own fields: JSON by name, checked by whatever schema the host registers. */
export const Extra = /* @__PURE__ */ (() => z.record(z.string().min(1).max(limits.id), z.json()))();
