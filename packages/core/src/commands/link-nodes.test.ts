import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { linkMap, pathUp } from '../model/link-map.ts';
import { links } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { createKpi } from './create-kpi.ts';
import { linkNodes } from './link-nodes.ts';
import { unlinkNodes } from './unlink-nodes.ts';

const engine = createEngine({ modules: [core] });
const target = atLeast(1);
const kpi = (id: string) => ({ kind: 'kpi' as const, id });
const chain = [
  ...['a', 'b', 'c', 'd'].map((id) => createKpi({ id, statement: id, target })),
  linkNodes({ id: 'ab', child: kpi('a'), parent: kpi('b') }),
  linkNodes({ id: 'bc', child: kpi('b'), parent: kpi('c') }),
];

describe('linkNodes', () => {
  it('[N-5] refuses a circle and shows it', () => {
    const { commit, codes } = given(engine, chain).when(
      linkNodes({ child: kpi('c'), parent: kpi('a') }),
    );
    expect(commit).toBeNull();
    expect(codes).toEqual(['core/circular_link']);
    const { issues } = engine.execute(
      given(engine, chain).state,
      linkNodes({ child: kpi('c'), parent: kpi('a') }),
      { now: '2025-01-01T00:00:00.000Z', actor: null, newId: String },
    );
    expect(issues?.[0]?.params?.circle).toBe('kpi:c → kpi:a → kpi:b → kpi:c');
  });

  it('[N-5] refuses a link to itself, and the same link twice', () => {
    given(engine, chain)
      .when(linkNodes({ child: kpi('a'), parent: kpi('a') }))
      .thenRefused('core/circular_link');
    given(engine, chain)
      .when(linkNodes({ child: kpi('a'), parent: kpi('b') }))
      .thenRefused('core/link_exists');
  });

  it('[N-6] puts a new link behind its siblings, or where it is told', () => {
    const { commit } = given(engine, chain).when(
      linkNodes({ id: 'db', child: kpi('d'), parent: kpi('b') }),
    );
    expect(commit?.state.get(links, 'db')?.seq).toBe(1);
    const placed = given(engine, chain).when(
      linkNodes({ id: 'db', child: kpi('d'), parent: kpi('b'), seq: 0 }),
    );
    expect(
      placed.commit?.state
        .view(linkMap)
        .down.get('kpi:b')
        ?.map(({ id }) => id),
    ).toEqual(['ab', 'db']);
  });

  it('[N-6] a removed link leaves the map, and the circle it closed is free again', () => {
    const { commit } = given(engine, chain).when(unlinkNodes({ linkId: 'bc' }));
    const map = commit?.state.view(linkMap);
    expect(map && pathUp(map, kpi('a'), kpi('c'))).toBeNull();
    const back = given(engine, [...chain, unlinkNodes({ linkId: 'bc' })]).when(
      linkNodes({ child: kpi('c'), parent: kpi('a') }),
    );
    expect(back.commit?.events.map(({ type }) => type)).toEqual(['core.linkAdded']);
    given(engine, chain)
      .when(unlinkNodes({ linkId: 'nothing' }))
      .thenRefused('core/link_not_found');
  });

  it('[N-5] survives a chain of 20,000 and a ladder of 200 diamonds', () => {
    const up = new Map<string, { parent: { kind: 'kpi'; id: string } }[]>();
    for (let index = 0; index < 20_000; index += 1)
      up.set(`kpi:${index}`, [{ parent: kpi(String(index + 1)) }]);
    for (let rung = 0; rung < 200; rung += 1) {
      up.set(`kpi:r${rung}`, [{ parent: kpi(`x${rung}`) }, { parent: kpi(`y${rung}`) }]);
      for (const side of ['x', 'y'])
        up.set(`kpi:${side}${rung}`, [{ parent: kpi(`r${rung + 1}`) }]);
    }
    const map = { up, down: new Map() } as unknown as Parameters<typeof pathUp>[0];
    expect(pathUp(map, kpi('0'), kpi('20000'))).toHaveLength(20_001);
    expect(pathUp(map, kpi('r0'), kpi('r200'))).toHaveLength(401);
    expect(pathUp(map, kpi('r0'), kpi('nowhere'))).toBeNull();
  });
});
