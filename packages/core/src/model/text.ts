import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { unsafeKeyIn } from '../kernel/unsafe-key-in.ts';

/**
 * Half characters, controls that turn text around or drive a terminal, and heaps of accents: nobody
 * types them, and each has been used to deceive a reader or to stall a program.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{M}{9}/u;

const readable = <T extends z.ZodString>(text: T) =>
  text.refine((each) => !hidden.test(each), { params: { code: 'hidden_characters' } });

/** A name or title of at most 500 characters; the size is checked before anything else. */
export const Name = /* @__PURE__ */ (() =>
  readable(z.string().min(1).max(limits.name, { abort: true })))();

/** Free text of at most 10,000 characters. */
export const Text = /* @__PURE__ */ (() =>
  readable(z.string().max(limits.text, { abort: true })))();

/**
 * A host's own fields: JSON by name, checked by whatever schema the host registers. Names that a
 * snapshot could not carry are refused here already.
 */
export const Extra = /* @__PURE__ */ (() =>
  z.record(z.string().min(1).max(limits.id), z.json()).check(({ value, issues }) => {
    const unsafe = unsafeKeyIn(value, limits.inputDepth);
    if (!unsafe) return;
    const { code, path = [], params } = unsafe;
    issues.push({ code: 'custom', input: value, path: [...path], params: { code, ...params } });
  }))();
