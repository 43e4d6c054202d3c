import {
  assessCheckIn,
  assessReview,
  type CycleBeat,
  checkInFindings,
  checkInRecorded,
  closeOneOnOne,
  closeRetro,
  closeReview,
  cycleCalendar,
  oneOnOneRequested,
  openRetro,
  openReview,
  type Rhythm,
  recordCheckIn,
  requestOneOnOne,
  retroOpened,
  reviewOpened,
  reviewSelf,
  rhythmOf,
  scheduleCheckIns,
} from '@kpikit/cadence';
import { addDays, type Issue, weekdayOf } from '@kpikit/core';
import type { CompanyFile } from '../company-file.ts';
import { managerOf } from '../manager-of.ts';
import { type Scene, theFact } from '../scene.ts';

type Story = CompanyFile['story'];
type CheckInScene = Story['checkIns'][number];

export interface ToldCheckIn {
  readonly person: string;
  readonly on: string;
  readonly updates: CheckInScene['updates'];
  readonly next: readonly string[];
  readonly obstacles: readonly string[];
  readonly topic: string | null;
  /** Remarks such as an update dated outside its KPI's period. */
  readonly warnings: readonly Issue[];
}

/** The main cycle: the one in which most KPIs run. */
export function mainCycle({
  kpis,
  cycles,
}: CompanyFile): CompanyFile['cycles'][number] | undefined {
  const count = (id: string) => kpis.filter(({ cycle }) => cycle === id).length;
  return [...cycles].sort((a, b) => count(b.id) - count(a.id))[0];
}

/** Every two weeks, as the book's quarter has it, counted from the second Friday of the cycle (B4.5). */
export function twoWeekRhythm(file: CompanyFile, startOn: string): Rhythm {
  return rhythmOf({
    every: { kind: 'weeks', count: 2 },
    anchorOn: secondFriday(startOn),
    zone: file.company.timeZone,
  });
}

function secondFriday(startOn: string): string {
  const toFriday = (5 - weekdayOf(startOn) + 7) % 7;
  return addDays(startOn, toFriday + 7);
}

/** Gives everybody who owns a KPI the rhythm, and lists all beats of the cycle. */
export function tellCalendar(file: CompanyFile, scene: Scene): readonly CycleBeat[] {
  const cycle = mainCycle(file);
  if (!cycle) return [];
  const rhythm = twoWeekRhythm(file, cycle.startOn);
  const owners = [...new Set(file.kpis.flatMap(({ owners }) => owners))].sort();
  scene.act(
    null,
    cycle.startOn,
    ...owners.map((personId) => scheduleCheckIns({ personId, rhythm })),
  );
  return cycleCalendar(cycle, rhythm);
}

/** A check-in by its own person, then the manager's part (B4.2). */
export function tellCheckIn(file: CompanyFile, scene: Scene, checkIn: CheckInScene): ToldCheckIn {
  const { person, on, updates, mood, done, next, obstacles, discussion } = checkIn;
  const command = recordCheckIn({
    personId: person,
    updates: updates.map(({ kpi, ...update }) => ({ kpiId: kpi, ...update })),
    self: {
      mood,
      done,
      next,
      obstacles,
      discussions: discussion ? [discussionOf(discussion)] : [],
    },
  });
  const commit = scene.act(person, on, command);
  const checkInId = theFact(commit, checkInRecorded).checkIn.id;
  scene.act(managerOf(file, person), on, assessCheckIn({ checkInId }));
  const warnings = checkInFindings(commit.events);
  return { person, on, updates, next, obstacles, topic: discussion?.topic ?? null, warnings };
}

function discussionOf({ people, kpi, ...entry }: NonNullable<CheckInScene['discussion']>) {
  return { ...entry, participantIds: people, kpiId: kpi };
}

/** The talk that a discussion led to; it ends in clear actions (B4.2, B6.1). */
export function tellTalk(scene: Scene, talk: NonNullable<Story['oneOnOne']>, on: string): void {
  const { person, withPerson, actions } = talk;
  const wish = requestOneOnOne({ personId: person, withIds: [withPerson] });
  const oneOnOneId = theFact(scene.act(person, on, wish), oneOnOneRequested).oneOnOne.id;
  const promised = actions.map(({ what, who, dueOn, approver }) => ({
    what,
    whoId: who,
    dueOn,
    approverId: approver,
  }));
  scene.act(withPerson, on, closeOneOnOne({ oneOnOneId, actions: promised }));
}

export interface ToldReview {
  readonly person: string;
  readonly kpi: string;
  readonly decision: 'keep' | 'adjust' | 'stop';
  readonly lesson: string;
}

/** The end of the cycle for one person: self, manager, talk, decision (B4.3). */
export function tellReview(
  file: CompanyFile,
  scene: Scene,
  review: NonNullable<Story['review']>,
): ToldReview {
  const { person, kpi, decision, lesson } = review;
  const cycle = mainCycle(file);
  const on = cycle?.endOn ?? file.company.today;
  const manager = managerOf(file, person);
  const open = openReview({ personId: person, cycleId: cycle?.id ?? '', kpiIds: [kpi] });
  const reviewId = theFact(scene.act(person, on, open), reviewOpened).review.id;
  scene.act(person, on, reviewSelf({ reviewId, accounts: [{ kpiId: kpi, lesson }] }));
  scene.act(manager, on, assessReview({ reviewId, completion: lesson }));
  scene.act(manager, on, closeReview({ reviewId, decisions: [{ kpiId: kpi, decision }] }));
  return review;
}

/** A starfish about ways of working; it knows of no KPI (B4.4). */
export function tellRetro(
  file: CompanyFile,
  scene: Scene,
  retro: NonNullable<Story['retro']>,
): void {
  const { person, ...notes } = retro;
  const on = mainCycle(file)?.endOn ?? file.company.today;
  const columns = ['start', 'stop', 'more', 'less', 'keep'] as const;
  const command = openRetro({
    kind: 'starfish',
    personId: person,
    notes: columns.map((column) => ({ column, text: notes[column] })),
  });
  const retroId = theFact(scene.act(person, on, command), retroOpened).retro.id;
  scene.act(person, on, closeRetro({ retroId, actions: [{ what: notes.start, whoId: person }] }));
}
