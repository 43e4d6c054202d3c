import * as z from 'zod';
import { linkRemoved } from '../events/link-removed.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { LinkId } from '../model/ids.ts';
import { links } from '../model/tables.ts';

/** Takes a link off the map. The fact keeps it whole. */
export const unlinkNodes = /* @__PURE__ */ (() =>
  defineCommand('core.unlinkNodes', {
    input: z.strictObject({ linkId: LinkId }),
    decide(state, { linkId }) {
      const link = state.get(links, linkId);
      if (!link)
        return refuse(issue('core/link_not_found', { path: ['linkId'], params: { id: linkId } }));
      return ok([linkRemoved({ link })]);
    },
  }))();
