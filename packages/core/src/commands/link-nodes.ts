import * as z from 'zod';
import { linkAdded } from '../events/link-added.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import { LinkId } from '../model/ids.ts';
import { Link } from '../model/link.ts';
import { linkMap, pathUp } from '../model/link-map.ts';
import { type NodeRef, nodeKey } from '../model/node-ref.ts';
import { unknownNode } from './known.ts';

/** Says which figure moves which (B3.1). A link that would lead back to its own child is refused with the path. */
export const linkNodes = /* @__PURE__ */ (() => {
  const { shape } = Link;
  return defineCommand('core.linkNodes', {
    input: Link.omit({ seq: true }).extend({
      id: LinkId.nullable().default(null),
      kind: shape.kind.default('contributes'),
      sign: shape.sign.default('helps'),
      weight: shape.weight.default(1),
      share: shape.share.default(1),
      /** Position among the parent's children; the end unless given. */
      seq: z.int().nonnegative().nullable().default(null),
    }),
    decide(state, { id, seq, ...input }, context) {
      const unknown = [
        ...unknownNode(state, input.child, ['child', 'id']),
        ...unknownNode(state, input.parent, ['parent', 'id']),
      ];
      if (unknown.length > 0) return refuse(...unknown);
      const clashes = clashesOf(state, input.child, input.parent);
      if (clashes.length > 0) return refuse(...clashes);
      const siblings = state.view(linkMap).down.get(nodeKey(input.parent)) ?? [];
      const last = siblings.at(-1)?.seq ?? -1;
      return ok([
        linkAdded({ link: { id: id ?? context.newId('link'), seq: seq ?? last + 1, ...input } }),
      ]);
    },
  });
})();

function clashesOf(state: State, child: NodeRef, parent: NodeRef): readonly Issue[] {
  const map = state.view(linkMap);
  const [below, above] = [nodeKey(child), nodeKey(parent)];
  const twin = map.up.get(below)?.find((link) => nodeKey(link.parent) === above);
  if (twin) return [issue('core/link_exists', { path: ['parent'], params: { id: twin.id } })];
  // A child that has nothing under it closes a circle with itself alone.
  const way = map.down.has(below) || below === above ? pathUp(map, parent, child) : null;
  if (!way) return [];
  const circle = [child, ...way].map(nodeKey).join(' → ');
  return [issue('core/circular_link', { path: ['parent'], params: { circle } })];
}
