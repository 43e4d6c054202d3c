// A large company's plan, from the JSON of its own tables to a picture of its upper floors.
import { createAlignment, toSvg, whatIf } from '@kpikit/alignment';
import { atLeast, planLink, planNode, refOf } from '@kpikit/alignment/testing';
import { Plan, unwrap } from '@kpikit/core';

const floors = [
  ['company', 20],
  ['department', 300],
  ['team', 5_000],
];

/** A goal, five CSFs and this many KPIs on four floors, each person's with a reading, as JSON text. */
export function largeCompany(kpis) {
  const nodes = [planNode('goal:G', { title: 'Tăng trưởng doanh thu 25% so với năm 2023' })];
  const links = [];
  let above = ['goal:G'];
  const floor = (names, parts) => {
    for (const [i, name] of names.entries()) {
      nodes.push(planNode(name, { title: `Mục ${name} của kế hoạch`, ...parts }));
      links.push(planLink(name, above[i % above.length], { seq: i }));
    }
    above = names;
  };
  const named = (prefix, count) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  floor(named('csf:', 5), {});
  for (const [level, count] of floors) floor(named(level[0], count), { level });
  const people = named('i', kpis - floors.reduce((sum, [, count]) => sum + count, 0));
  floor(people, { level: 'individual', target: atLeast(10) });
  const measurements = people.map((kpiId, i) => ({ kpiId, value: i % 12, at: '2025-02-10' }));
  return JSON.stringify({ nodes, links, measurements });
}

/** Reads the plan, checks it, rolls it up, tries a figure and draws the top three floors. */
export function fromJsonToPicture(text) {
  const map = unwrap(createAlignment(Plan.parse(JSON.parse(text))));
  const moves = whatIf(map, [{ type: 'actual', ref: refOf('i0'), value: 9 }]);
  const svg = toSvg(map, { title: 'Công ty', rows: 3 });
  if (map.progressOf(refOf('goal:G')) === null || moves.length !== 6) throw new Error('not a map');
  return svg.split('<g class="node').length - 1;
}
