import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Link } from '../model/link.ts';
import { links } from '../model/tables.ts';

export const linkAdded = /* @__PURE__ */ defineEvent('core.linkAdded', {
  data: /* @__PURE__ */ z.strictObject({ link: Link }),
  apply: (write, { data }) => write.put(links, data.link),
});
