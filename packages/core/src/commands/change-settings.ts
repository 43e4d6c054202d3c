import { settingsChanged } from '../events/settings-changed.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { WorkspaceSettings } from '../model/settings.ts';
import { isTimeZone } from '../time/is-time-zone.ts';

/** Sets what the company decides once. */
export const changeSettings = /* @__PURE__ */ (() =>
  defineCommand('core.changeSettings', {
    input: WorkspaceSettings.omit({ id: true }),
    decide(_state, input) {
      if (!isTimeZone(input.timeZone)) {
        return refuse(
          issue('core/unknown_time_zone', {
            path: ['timeZone'],
            params: { value: input.timeZone },
          }),
        );
      }
      return ok([settingsChanged({ settings: { id: 'settings', ...input } })]);
    },
  }))();
