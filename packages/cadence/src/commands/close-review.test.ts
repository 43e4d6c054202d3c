import { type Command, core, createEngine, recordMeasurement } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { reviews } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { companyXInMay } from '../testing.ts';
import { carryOver } from '../workflow/carry-over.ts';
import { assessReview } from './assess-review.ts';
import { closeReview } from './close-review.ts';
import { openReview } from './open-review.ts';
import { reviewSelf } from './review-self.ts';

const engine = createEngine({ modules: [core, cadence] });
const end = '2025-05-30T09:00:00.000Z';
const story = (...more: Command[]) =>
  given(engine, [...companyXInMay(), ...more], testContext({ now: end, actor: null }));
const opened = openReview({ personId: 'minh', cycleId: 'may' });
const reviewId = 'review-1';
const self = reviewSelf({
  reviewId,
  feelings: 'vui',
  accounts: [{ kpiId: 'contracts', cause: 'khách chậm', lesson: 'gọi sớm hơn' }],
});
const manager = assessReview({ reviewId, effort: 'bền bỉ cả tháng' });
const keep = { kpiId: 'contracts', decision: 'keep' as const };

describe('a review', () => {
  it('[C-36] opens near the end of its cycle, with the KPIs the person owned in it', () => {
    const { commit } = story().when(opened);
    expect(commit?.state.get(reviews, reviewId)).toMatchObject({
      step: 'self',
      kpis: [{ kpiId: 'contracts', completion: null, met: null, decision: null }],
    });
    given(engine, companyXInMay(), testContext({ now: '2025-05-16T00:00:00.000Z' }))
      .when(opened)
      .thenRefused('cadence/review_too_early');
    story(opened).when(opened).thenRefused('cadence/review_exists');
    story()
      .when(openReview({ personId: 'lan', cycleId: 'none', kpiIds: ['none'] }))
      .thenRefused('core/person_not_found', 'core/kpi_not_found', 'core/cycle_not_found');
  });

  it('[C-37] goes from the person to the manager to the talk', () => {
    story(opened).when(manager).thenRefused('cadence/review_step_refused');
    story(opened)
      .when(closeReview({ reviewId, decisions: [keep] }))
      .thenRefused('cadence/review_step_refused');
    const { commit } = story(opened, self).when(manager);
    expect(commit?.state.get(reviews, reviewId)).toMatchObject({
      step: 'meeting',
      self: { feelings: 'vui' },
      accounts: [{ cause: 'khách chậm' }],
      manager: { effort: 'bền bỉ cả tháng' },
    });
    for (const step of [self, manager, closeReview({ reviewId })]) {
      story().when(step).thenRefused('cadence/review_not_found');
    }
  });

  it('[C-37] lets nobody write another’s self review, nor be their own manager', () => {
    const by = (actor: string) => testContext({ now: end, actor });
    story(opened).when(self, by('phuc')).thenRefused('cadence/self_review_of_another');
    story(opened, self).when(manager, by('minh')).thenRefused('cadence/reviews_oneself_as_manager');
    story(opened)
      .when(self, by('minh'))
      .thenFacts({
        type: 'cadence.selfReviewed',
        v: 1,
        data: { reviewId, personId: 'minh' },
      });
  });

  it('[C-38] gives each KPI exactly one of keep, adjust, stop', () => {
    const ready = story(opened, self, manager);
    ready.when(closeReview({ reviewId })).thenRefused('cadence/decision_needed');
    ready
      .when(closeReview({ reviewId, decisions: [keep, { ...keep, decision: 'stop' }] }))
      .thenRefused('cadence/kpi_twice');
    ready
      .when(closeReview({ reviewId, decisions: [keep, { ...keep, kpiId: 'none' }] }))
      .thenRefused('cadence/kpi_not_in_review');
  });

  it('[C-38] freezes the completion as the measures tell it, and carries the decisions over', () => {
    const reading = recordMeasurement({ kpiId: 'contracts', value: 8 });
    const { commit } = story(reading, opened, self, manager).when(
      closeReview({ reviewId, decisions: [{ ...keep, decision: 'adjust' }], minutes: 'biên bản' }),
    );
    const review = commit?.state.get(reviews, reviewId);
    expect(review?.kpis).toEqual([
      { kpiId: 'contracts', completion: 0.8, met: false, decision: 'adjust' },
    ]);
    expect(carryOver(review ? [review] : [])).toEqual({
      keep: [],
      adjust: ['contracts'],
      stop: [],
    });
    expect(JSON.stringify(commit?.events)).not.toContain('biên bản');
  });

  it('[C-38] says that nothing was measured instead of zero', () => {
    const { commit } = story(opened, self, manager).when(
      closeReview({ reviewId, decisions: [keep] }),
    );
    expect(commit?.state.get(reviews, reviewId)?.kpis[0]?.completion).toBeNull();
  });
});
