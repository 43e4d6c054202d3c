import { coreValueAdded } from '../events/core-value-added.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { ok } from '../kernel/result.ts';
import { CoreValue } from '../model/core-value.ts';

/** Names something the company stands for. */
export const addCoreValue = /* @__PURE__ */ (() => {
  const { shape } = CoreValue;
  return defineCommand('core.addCoreValue', {
    input: CoreValue.extend({
      id: shape.id.nullable().default(null),
      description: shape.description.default(null),
    }),
    decide(_state, { id, ...input }, context) {
      return ok([
        coreValueAdded({ coreValue: { id: id ?? context.newId('coreValue'), ...input } }),
      ]);
    },
  });
})();
