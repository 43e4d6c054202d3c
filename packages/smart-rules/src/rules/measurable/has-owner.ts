import { isFilled } from '../../kpi-subject.ts';
import { methodRule } from './method-rule.ts';

/** Who answers for it (B2.3)? An owner of the KPI does, too. */
export const hasOwner = /* @__PURE__ */ methodRule(
  'has-owner',
  'responsible',
  0.85,
  ({ kpi }) => isFilled(kpi.owners) || isFilled(kpi.method?.responsibleId),
);
