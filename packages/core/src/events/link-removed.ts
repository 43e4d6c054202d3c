import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Link } from '../model/link.ts';
import { links } from '../model/tables.ts';

export const linkRemoved = /* @__PURE__ */ defineEvent('core.linkRemoved', {
  data: /* @__PURE__ */ z.strictObject({ link: Link }),
  apply: (write, { data }) => write.remove(links, data.link.id),
});
