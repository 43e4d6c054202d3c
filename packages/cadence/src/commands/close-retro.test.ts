import {
  type Command,
  core,
  createEngine,
  kpis,
  measurements,
  orgPolicy,
  recordMeasurement,
  unwrap,
  visibleTo,
} from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { retroClosed } from '../events/retro-closed.ts';
import type { retroNoteAdded } from '../events/retro-note-added.ts';
import type { retroNoteVoted } from '../events/retro-note-voted.ts';
import type { retroOpened } from '../events/retro-opened.ts';
import type { Retro, RetroNote } from '../model/retro.ts';
import { checkIns, retroNotes, retros, reviews } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { companyXInMay } from '../testing.ts';
import { addRetroNote } from './add-retro-note.ts';
import { assessReview } from './assess-review.ts';
import { closeRetro } from './close-retro.ts';
import { closeReview } from './close-review.ts';
import { openRetro } from './open-retro.ts';
import { openReview } from './open-review.ts';
import { recordCheckIn } from './record-check-in.ts';
import { reviewSelf } from './review-self.ts';
import { voteRetroNote } from './vote-retro-note.ts';

const engine = createEngine({ modules: [core, cadence] });
const now = '2025-05-30T09:00:00.000Z';
const byMinh = () => testContext({ now, actor: 'minh' });
const story = (...more: Command[]) => given(engine, [...companyXInMay(), ...more], byMinh());
const retroId = 'retro-1';
const starfish = openRetro({
  kind: 'starfish',
  personId: 'minh',
  cycleId: 'may',
  notes: [
    { column: 'start', text: 'Gửi e-mail riêng ngay sau mỗi buổi demo' },
    { column: 'stop', text: 'Đeo bám khách không có nhu cầu rõ' },
    { column: 'more', text: 'Chia sẻ kinh nghiệm chốt trong nhóm' },
    { column: 'less', text: 'Họp nội bộ không cần thiết' },
    { column: 'keep', text: 'Ghi lại phản hồi của khách' },
  ],
});
const house = openRetro({ kind: 'custom', columns: ['vui', 'buồn'], personId: 'minh' });

describe('a retro', () => {
  it('[C-39] has the five columns of a starfish for a person', () => {
    const { commit } = story().when(starfish);
    expect(commit?.state.get(retros, retroId)?.columns).toEqual([
      'start',
      'stop',
      'more',
      'less',
      'keep',
    ]);
    expect(commit?.state.all(retroNotes).map((note) => note.column)).toEqual([
      'start',
      'stop',
      'more',
      'less',
      'keep',
    ]);
  });

  it('[C-39] has four L for a team, or own columns', () => {
    story()
      .when(openRetro({ kind: 'four_l', orgUnitId: 'none' }))
      .thenRefused('core/org_unit_not_found');
    expect(story().when(house).commit?.state.get(retros, retroId)?.columns).toEqual([
      'vui',
      'buồn',
    ]);
    story()
      .when(openRetro({ kind: 'custom', personId: 'minh' }))
      .thenRefused('cadence/retro_columns_needed');
    story()
      .when(openRetro({ kind: 'starfish', cycleId: 'none' }))
      .thenRefused('core/cycle_not_found', 'cadence/retro_subject_needed');
    story()
      .when(
        openRetro({ kind: 'four_l', personId: 'minh', notes: [{ column: 'start', text: 'x' }] }),
      )
      .thenRefused('cadence/no_such_column');
  });

  it('[C-40] keeps nobody behind an unnamed note', () => {
    const note = addRetroNote({ retroId, column: 'stop', text: 'Họp quá nhiều', anonymous: true });
    const { commit } = story(house, starfish).when({
      ...note,
      input: { ...note.input, retroId: 'retro-2' },
    });
    const added = commit?.events.find((event) => event.type === 'cadence.retroNoteAdded');
    expect(added?.by).toBeNull();
    expect(commit?.state.all(retroNotes).at(-1)?.by).toBeNull();
    expect(JSON.stringify(commit?.events)).not.toContain('Họp quá nhiều');
  });

  it('[C-40] shows a person’s retro to them and those above, a team’s to all', () => {
    const { commit } = story().when(starfish);
    if (!commit) throw new Error('refused');
    const seen = (actor: string) =>
      visibleTo(commit.state, actor, orgPolicy('2025-05-30')).all(retroNotes).length;
    expect(['minh', 'phuc', 'tram'].map(seen)).toEqual([5, 5, 0]);
  });

  it('[C-41] takes one vote of a person for a note', () => {
    const vote = voteRetroNote({ noteId: 'retroNote-1', voterId: 'tram' });
    const { commit } = story(starfish).when(vote);
    expect(commit?.state.get(retroNotes, 'retroNote-1')?.voterIds).toEqual(['tram']);
    story(starfish, vote).when(vote).thenRefused('cadence/already_voted');
    story().when(vote).thenRefused('cadence/retro_note_not_found');
    story(starfish)
      .when(voteRetroNote({ noteId: 'retroNote-1', voterId: 'lan' }))
      .thenRefused('core/person_not_found');
  });

  it('[C-41] ends with what will be tried, and takes no more notes', () => {
    const close = closeRetro({
      retroId,
      actions: [{ what: 'Gửi e-mail sau demo', whoId: 'minh', dueOn: '2025-06-30' }],
    });
    const { commit } = story(starfish).when(close);
    expect(commit?.state.get(retros, retroId)).toMatchObject({
      closedAt: now,
      actions: [{ whoId: 'minh', dueOn: '2025-06-30' }],
      whats: ['Gửi e-mail sau demo'],
    });
    story(starfish, close).when(close).thenRefused('cadence/retro_is_closed');
    story(starfish, close)
      .when(addRetroNote({ retroId, column: 'keep', text: 'x' }))
      .thenRefused('cadence/retro_is_closed');
    story(starfish, close)
      .when(voteRetroNote({ noteId: 'retroNote-1', voterId: 'tram' }))
      .thenRefused('cadence/retro_is_closed');
    story(starfish)
      .when(addRetroNote({ retroId, column: 'liked', text: 'x' }))
      .thenRefused('cadence/no_such_column');
    story().when(close).thenRefused('cadence/retro_not_found');
    story()
      .when(addRetroNote({ retroId, column: 'keep', text: 'x' }))
      .thenRefused('cadence/retro_not_found');
    story(starfish)
      .when(closeRetro({ retroId, actions: [{ what: 'x', whoId: 'lan' }] }))
      .thenRefused('core/person_not_found');
  });
});

/** The names of all fields of a shape, however deep. */
type Fields<T> = T extends readonly (infer Member)[]
  ? Fields<Member>
  : T extends string | number | boolean | null
    ? never
    : T extends object
      ? { [K in keyof T & string]: K | Fields<T[K]> }[keyof T & string]
      : never;
type About<F extends string> = Extract<
  F,
  `${string}${'kpi' | 'Kpi' | 'value' | 'completion'}${string}`
>;

describe('retros and results', () => {
  it('[C-42] never meet in a type [T29]', () => {
    type Facts =
      | z.infer<typeof retroOpened.data>
      | z.infer<typeof retroNoteAdded.data>
      | z.infer<typeof retroNoteVoted.data>
      | z.infer<typeof retroClosed.data>;
    expectTypeOf<About<Fields<Retro | RetroNote | Facts>>>().toBeNever();
    expectTypeOf<
      About<Fields<{ readonly of: readonly { readonly kpiId: string }[] }>>
    >().toEqualTypeOf<'kpiId'>();
  });

  it('[C-42] leave KPIs, reviews and check-ins byte for byte as they would be without [T29]', () => {
    const work: readonly Command[] = [
      recordCheckIn({ personId: 'minh', updates: [{ kpiId: 'contracts', value: 4 }] }),
      recordMeasurement({ kpiId: 'contracts', value: 8 }),
      openReview({ personId: 'minh', cycleId: 'may' }),
      reviewSelf({ reviewId: 'review-1', lessons: 'gọi sớm' }),
      assessReview({ reviewId: 'review-1', effort: 'tốt' }),
      closeReview({
        reviewId: 'review-1',
        decisions: [{ kpiId: 'contracts', decision: 'keep' }],
      }),
    ];
    const retro: readonly Command[] = [
      starfish,
      voteRetroNote({ noteId: 'retroNote-1', voterId: 'tram' }),
      closeRetro({ retroId, actions: [{ what: 'KPI contracts 100%', whoId: 'minh' }] }),
    ];
    const bytes = (commands: readonly Command[]) => {
      const context = { ...byMinh(), actor: null };
      const all = [...companyXInMay(), ...commands];
      const { state, events } = unwrap(engine.executeAll(engine.emptyState(), all, context));
      return JSON.stringify([
        state.all(kpis),
        state.all(measurements),
        state.all(checkIns),
        state.all(reviews),
        events.filter((event) => !event.type.startsWith('cadence.retro')),
      ]);
    };
    expect(bytes([...retro, ...work])).toBe(bytes(work));
    expect(bytes([...work, ...retro])).toBe(bytes(work));
  });
});
