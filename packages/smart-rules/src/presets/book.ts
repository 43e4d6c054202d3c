import type { Preset } from '../engine/preset.ts';
import type { KpiSubject } from '../kpi-subject.ts';
import { againstHistory } from '../rules/achievable/against-history.ts';
import { hasBaseline } from '../rules/achievable/has-baseline.ts';
import { impossible } from '../rules/achievable/impossible.ts';
import { stretch } from '../rules/achievable/stretch.ts';
import { wrongDirection } from '../rules/achievable/wrong-direction.ts';
import { dataIsUsed } from '../rules/measurable/data-is-used.ts';
import { hasDataSource } from '../rules/measurable/has-data-source.ts';
import { hasNumber } from '../rules/measurable/has-number.ts';
import { hasOwner } from '../rules/measurable/has-owner.ts';
import { hasTool } from '../rules/measurable/has-tool.ts';
import { hasUnit } from '../rules/measurable/has-unit.ts';
import { percentOfWhat } from '../rules/measurable/percent-of-what.ts';
import { contributesUpward } from '../rules/relevant/contributes-upward.ts';
import { namesACsf } from '../rules/relevant/names-a-csf.ts';
import { outcomeNotActivity } from '../rules/relevant/outcome-not-activity.ts';
import { length } from '../rules/specific/length.ts';
import { namesAGroup } from '../rules/specific/names-a-group.ts';
import { oneThingOnly } from '../rules/specific/one-thing-only.ts';
import { placeholder } from '../rules/specific/placeholder.ts';
import { readable } from '../rules/specific/readable.ts';
import { vagueWish } from '../rules/specific/vague-wish.ts';
import { deadlinePassed } from '../rules/time-bound/deadline-passed.ts';
import { fitsCycle } from '../rules/time-bound/fits-cycle.ts';
import { hasDeadline } from '../rules/time-bound/has-deadline.ts';
import { noAsap } from '../rules/time-bound/no-asap.ts';

/** The book's SMART check (B2), every criterion with the same weight. */
export const book: Preset<KpiSubject> = /* @__PURE__ */ Object.freeze({
  rules: [
    readable,
    vagueWish,
    placeholder,
    oneThingOnly,
    namesAGroup,
    length,
    hasNumber,
    hasUnit,
    percentOfWhat,
    hasDataSource,
    hasTool,
    hasOwner,
    dataIsUsed,
    hasBaseline,
    wrongDirection,
    impossible,
    stretch,
    againstHistory,
    contributesUpward,
    outcomeNotActivity,
    namesACsf,
    hasDeadline,
    noAsap,
    fitsCycle,
    deadlinePassed,
  ],
});
