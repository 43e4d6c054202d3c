import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { WorkspaceSettings } from '../model/settings.ts';
import { settings } from '../model/tables.ts';

export const settingsChanged = /* @__PURE__ */ defineEvent('core.settingsChanged', {
  data: /* @__PURE__ */ z.strictObject({ settings: WorkspaceSettings }),
  apply: (write, { data }) => write.put(settings, data.settings),
});
