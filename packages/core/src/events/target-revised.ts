import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { kpis, targetRevisions } from '../model/tables.ts';
import { TargetRevision } from '../model/target-revision.ts';

/** A target changed; the revision with its reason is kept for ever (B1.7). */
export const targetRevised = /* @__PURE__ */ (() =>
  defineEvent('core.targetRevised', {
    data: z.strictObject({ revision: TargetRevision.omit({ why: true }) }),
    personal: TargetRevision.pick({ why: true }),
    apply(write, { data: { revision }, personal }) {
      write.put(targetRevisions, { why: personal?.why ?? null, ...revision });
      write.update(kpis, revision.kpiId, (kpi) => {
        kpi.target = revision.to;
      });
    },
  }))();
