import { defineCommand, ok, PersonId, refuse } from '@kpikit/core';
import { talkIssues } from '../workflow/entry-issues.ts';
import { openedDiscussions } from '../workflow/opened-discussions.ts';
import { unknownPerson } from '../workflow/unknown-ids.ts';
import { DiscussionInput } from './check-in-input.ts';

/** Brings something up outside a check-in. */
export const openDiscussion = /* @__PURE__ */ (() =>
  defineCommand('cadence.openDiscussion', {
    input: DiscussionInput.extend({ personId: PersonId }),
    personal: ['topic', 'problem', 'cause', 'wanted'],
    decide(state, { personId, ...entry }, context) {
      const issues = [
        ...unknownPerson(state, personId, ['personId']),
        ...talkIssues(state, [entry], null, []),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok(openedDiscussions([entry], { personId, checkInId: null }, context));
    },
  }))();
