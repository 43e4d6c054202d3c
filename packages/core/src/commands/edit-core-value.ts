import { coreValueEdited } from '../events/core-value-edited.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { CoreValue } from '../model/core-value.ts';
import { CoreValueId } from '../model/ids.ts';
import { coreValues } from '../model/tables.ts';
import { changedFields } from './changed-fields.ts';

/** Words a core value better; praise that names it stays tied to it. Fields left out stay. */
export const editCoreValue = /* @__PURE__ */ (() =>
  defineCommand('core.editCoreValue', {
    input: CoreValue.omit({ id: true }).partial().extend({ coreValueId: CoreValueId }),
    decide(state, { coreValueId: id, ...wished }) {
      const value = state.get(coreValues, id);
      if (!value) {
        return refuse(
          issue('core/core_value_not_found', {
            path: ['coreValueId'],
            params: { id: id.slice(0, 80) },
          }),
        );
      }
      const set = changedFields(value, wished);
      if (Object.keys(set).length === 0) return ok([]);
      return ok([coreValueEdited({ coreValue: { ...value, ...set } })]);
    },
  }))();
