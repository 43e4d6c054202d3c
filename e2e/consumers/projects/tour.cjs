// One workspace with every module, from whatever copies of the packages it is handed.
const assert = require('node:assert/strict');

exports.tour = ({ core, alignment, cadence, rewards, smart }) => {
  let ids = 0;
  const workspace = core.createWorkspace({
    modules: [core.core, alignment.alignment, cadence.cadence, rewards.rewards],
    context: () => ({
      now: '2025-05-05T02:00:00.000Z',
      actor: null,
      newId: (noun) => `${noun}-${++ids}`,
    }),
  });
  core.unwrap(
    workspace.executeAll([
      core.createGoal({ id: 'g-1', title: 'Tăng 25% doanh thu năm 2025', kind: 'strategic' }),
      core.createGoal({ id: 'g-2', title: 'Có 1.200 lượt dùng thử trong quý 2' }),
    ]),
  );
  const link = (child, parent) =>
    core.linkNodes({ child: { kind: 'goal', id: child }, parent: { kind: 'goal', id: parent } });
  core.unwrap(workspace.execute(link('g-2', 'g-1')));

  const [refusal] = workspace.execute(link('g-1', 'g-2')).issues;
  assert.match(refusal.code, /circular_link$/);
  assert.throws(() => core.unwrap({ issues: [refusal] }), /circular_link/);

  const plan = core.planOf(workspace.state);
  assert.equal(core.unwrap(alignment.rollUp(plan)).size, 2);
  const saved = JSON.parse(JSON.stringify(workspace.toJSON()));
  const restored = core.unwrap(workspace.engine.fromJSON(saved));
  assert.deepEqual(workspace.engine.toJSON(restored), workspace.toJSON());

  assert.ok(smart.scoreKpi('Làm tốt hơn nữa').score < 50);
  const ledger = rewards.createLedger();
  const to = [{ accountId: 'a-thao', points: 20 }];
  core.unwrap(ledger.post({ kind: 'award', id: 'p-1', to, at: '2025-05-05T02:00:00.000Z' }));
  assert.equal(ledger.pointsOf('a-thao', '2025-05-06T02:00:00.000Z'), 20);
  const may = { startOn: '2025-05-01', endOn: '2025-05-31' };
  assert.equal(cadence.checkInDates(may, weekly(cadence)).length, 4);
};

const weekly = (cadence) =>
  cadence.Rhythm.parse({
    every: { kind: 'weeks', count: 1 },
    anchorOn: '2025-05-05',
    at: '09:00',
    zone: 'Asia/Ho_Chi_Minh',
    windowDays: 2,
    graceHours: 24,
    shift: 'next',
  });
