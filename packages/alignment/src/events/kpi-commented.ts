import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Comment } from '../model/comment.ts';
import { comments } from '../model/tables.ts';

/** Somebody said what they think of a KPI (B3.3). */
export const kpiCommented = /* @__PURE__ */ (() =>
  defineEvent('alignment.kpiCommented', {
    data: z.strictObject({ comment: Comment.omit({ text: true }) }),
    personal: Comment.pick({ text: true }),
    apply: (write, { data, personal }) =>
      write.put(comments, { ...data.comment, text: personal?.text ?? null }),
  }))();
