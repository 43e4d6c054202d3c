import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { OrgUnit } from '../model/org-unit.ts';
import { orgUnits } from '../model/tables.ts';

export const orgUnitSaved = /* @__PURE__ */ defineEvent('core.orgUnitSaved', {
  data: /* @__PURE__ */ z.strictObject({ orgUnit: OrgUnit }),
  apply: (write, { data }) => write.put(orgUnits, data.orgUnit),
});
