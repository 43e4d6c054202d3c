import * as z from 'zod';
import { resultRecorded } from '../events/result-recorded.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { ratioOf } from '../measure/ratio-of.ts';
import { KpiId } from '../model/ids.ts';
import { resultOf } from '../model/result-of.ts';
import { Text } from '../model/text.ts';

/** Puts another figure beside a frozen result, with the reason; the first stays readable for ever. */
export const correctResult = /* @__PURE__ */ (() =>
  defineCommand('core.correctResult', {
    input: z.strictObject({ kpiId: KpiId, actual: z.number(), why: Text.min(1) }),
    personal: ['why'],
    decide(state, { kpiId, actual, why }, { now, actor, newId }) {
      const wrong = resultOf(state, kpiId);
      if (!wrong) {
        return refuse(
          issue('core/result_not_found', { path: ['kpiId'], params: { id: kpiId.slice(0, 80) } }),
        );
      }
      if (wrong.actual === actual) return ok([]);
      const { why: _earlier, ...kept } = wrong;
      const result = {
        ...kept,
        ...ratioOf(actual, wrong.target, wrong.baseline),
        id: newId('result'),
        actual,
        closedAt: now,
        by: actor,
        correctsId: wrong.id,
      };
      return ok([resultRecorded({ result }, { why })]);
    },
  }))();
