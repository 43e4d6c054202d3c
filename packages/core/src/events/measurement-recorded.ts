import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Measurement } from '../model/measurement.ts';
import { measurements } from '../model/tables.ts';

/** A reading arrived. Its note and evidence stay in the record. */
export const measurementRecorded = /* @__PURE__ */ (() =>
  defineEvent('core.measurementRecorded', {
    data: z.strictObject({ measurement: Measurement.omit({ note: true, evidence: true }) }),
    personal: Measurement.pick({ note: true, evidence: true }),
    apply(write, { data, personal }) {
      const { note = null, evidence = [] } = personal ?? {};
      write.put(measurements, { note, evidence, ...data.measurement });
    },
  }))();
