import type { Words } from '../words.ts';

/** The words of findings, suggestions, questions, criteria and grades in English. */
export const smartEn: Words = {
  locale: 'en',
  sentences: {
    'specific/readable.empty': { says: 'There is no text yet.', repair: '' },
    'specific/readable.too_long': {
      says: 'The text is too long for a KPI; keep it to one sentence.',
      repair: '',
    },
    'specific/readable.ill_formed': {
      says: 'The text holds broken characters; please type it again.',
      repair: '',
    },
    'specific/readable.mark_run': {
      says: 'The text holds too many stacked accents; please type it again.',
      repair: '',
    },
    'specific/readable.bidi_override': {
      says: 'The text holds hidden characters that change its direction.',
      repair: '',
    },
    'specific/vague-wish.bare_wish': {
      says: '“{words}” is a wish so far.',
      repair: 'Say how much, of what, for whom and by when.',
    },
    'specific/vague-wish.bare_name': {
      says: 'This is only a name.',
      repair: 'Say which result you want.',
    },
    'specific/vague-wish.vague_word': {
      says: 'Two people could read “{words}” differently.',
      repair: 'Say what would be seen or counted.',
    },
    'specific/vague-wish.unmeasured_change': {
      says: '“{words}” – by how much, from where to where?',
      repair: '',
    },
    'specific/vague-wish.too_little': {
      says: 'Say a little more: what exactly, and for which group?',
      repair: '',
    },
    'specific/placeholder.unfilled': {
      says: '“{words}” is still a blank.',
      repair: 'Put the figure in.',
    },
    'specific/one-thing-only.several_wishes': {
      says: 'There are {count} wishes in one line; “{words}” starts another.',
      repair: 'Make each its own KPI.',
    },
    'specific/names-a-group.no_group': { says: 'For which group, product or place?', repair: '' },
    'specific/length.very_short': {
      says: '{length} characters leave much unsaid; clear KPIs usually have {recommended} or more.',
      repair: '',
    },
    'specific/length.short': {
      says: 'Clear KPIs usually have {recommended} characters or more (now {length}).',
      repair: '',
    },
    'measurable/has-number.no_number': {
      says: 'There is nothing to count or check.',
      repair: 'Which figure would show success?',
    },
    'measurable/has-number.number_unfilled': { says: 'The figure is still a blank.', repair: '' },
    'measurable/has-number.measure_without_number': {
      says: '“{words}” can be measured, but the figure to reach is missing.',
      repair: '',
    },
    'measurable/has-number.deliverable_unproven': {
      says: 'How will anyone see that this is done, and done well?',
      repair: '',
    },
    'measurable/has-unit.no_unit': {
      says: '{value} of what?',
      repair: 'Name the thing that is counted.',
    },
    'measurable/percent-of-what.percent_of_what': {
      says: '{value}% of what?',
      repair: 'Name the whole.',
    },
    'measurable/has-data-source.unanswered': {
      says: 'Where the data comes from is not filled in.',
      repair: '',
    },
    'measurable/has-tool.unanswered': {
      says: 'The tool or method of measuring is not filled in.',
      repair: '',
    },
    'measurable/has-owner.unanswered': {
      says: 'Nobody is named who measures and answers for it.',
      repair: '',
    },
    'measurable/data-is-used.unanswered': {
      says: 'What the data will be used for is not filled in.',
      repair: '',
    },
    'achievable/wrong-direction.wrong_direction': {
      says: '“{words}” does not fit the figures: from {baseline} to {target}.',
      repair: '',
    },
    'achievable/impossible.over_the_whole': {
      says: '{target}% is more than the whole.',
      repair: '',
    },
    'achievable/stretch.out_of_reach': {
      says: 'From {baseline} to {target} is a change of {change}% in about {months} month(s): hardly possible.',
      repair: 'Lower the target or allow more time.',
    },
    'achievable/stretch.ambitious': {
      says: 'From {baseline} to {target} in about {months} month(s) is ambitious.',
      repair: 'What makes it possible?',
    },
    'achievable/stretch.no_stretch': {
      says: 'The target equals today’s {baseline}: it asks for no progress.',
      repair: '',
    },
    'achievable/stretch.too_easy': {
      says: '{target} hardly differs from today’s {baseline}.',
      repair: '',
    },
    'achievable/against-history.too_hard': {
      says: 'Past results point to about {expected}; {target} has a chance of about {chance}%.',
      repair: '',
    },
    'achievable/against-history.too_easy': {
      says: 'Past results already point to about {expected}; {target} asks for little.',
      repair: '',
    },
    'relevant/contributes-upward.no_parent': {
      says: 'This KPI feeds nothing one level up.',
      repair: 'Link it, change it or drop it.',
    },
    'relevant/outcome-not-activity.activity': {
      says: '“{words}” describes work, not a result.',
      repair: 'What should it bring?',
    },
    'relevant/outcome-not-activity.linked_activity': {
      says: '“{words}” describes work; the link shows what it is for.',
      repair: 'Check that the result has a KPI of its own.',
    },
    'relevant/outcome-not-activity.milestone': {
      says: '“{words}” is a milestone.',
      repair: 'Which result will it lead to?',
    },
    'time-bound/has-deadline.no_deadline': {
      says: 'By when?',
      repair: 'There is no end date or period.',
    },
    'time-bound/has-deadline.no_end': {
      says: '“{words}” says how often or how fast, not until when.',
      repair: '',
    },
    'time-bound/no-asap.asap': {
      says: '“{words}” is no date.',
      repair: 'Name the day or the period.',
    },
    'time-bound/no-asap.asap_beside_date': {
      says: '“{words}” adds nothing beside a date.',
      repair: '',
    },
    'time-bound/fits-cycle.after_cycle': {
      says: 'The date {end} lies after the end of the cycle ({endOn}).',
      repair: '',
    },
    'time-bound/fits-cycle.before_cycle': {
      says: 'The date {end} lies before the start of the cycle ({startOn}).',
      repair: '',
    },
    'time-bound/deadline-passed.passed': { says: 'The date {end} has already passed.', repair: '' },
    'smart/score_too_low': {
      says: 'The KPI scores {score}; at least {minimum} is asked for.',
      repair: 'Work on these letters of SMART first: {letters}.',
    },
    'internal/rule-crashed.rule_crashed': {
      says: 'The rule {ruleId} could not be checked.',
      repair: '',
    },
    'word-rule.word_found': { says: 'Please avoid “{word}”.', repair: '' },
    'word-rule.word_swapped': { says: 'Please write “{instead}” instead of “{word}”.', repair: '' },
    'word-rule.too_few': { says: 'Expected at least {min}, found {count}.', repair: '' },
    'word-rule.too_many': { says: 'Expected at most {max}, found {count}.', repair: '' },
    'word-rule.word_missing': { says: 'One of these is missing: {words}.', repair: '' },
  },
  labels: {
    'criterion.specific': 'Specific',
    'criterion.measurable': 'Measurable',
    'criterion.achievable': 'Achievable',
    'criterion.relevant': 'Relevant',
    'criterion.timeBound': 'Time-bound',
    'status.pass': 'met',
    'status.partial': 'partly met',
    'status.fail': 'not met',
    'status.unknown': 'not known yet',
    'grade.strong': 'Strong',
    'grade.good': 'Good',
    'grade.fair': 'Fair',
    'grade.weak': 'Weak',
    'achievable/wrong-direction.turn_word': 'Write “{word}” instead',
    'time-bound/has-deadline.add_date': 'Add a date: {date}',
    'time-bound/no-asap.add_date': 'Write a date instead: {date}',
    'word-rule.use_instead': 'Write “{instead}”',
    'question.source': 'Where do the figures come from?',
    'question.tool': 'Which tool or method will measure it?',
    'question.responsible': 'Who measures it and answers for it?',
    'question.use': 'What will you do with the figures once you have them?',
    'question.baseline': 'Where do you stand today?',
    'question.history':
      'What were the results of at least the last five periods, to tell whether the target is within reach?',
    'question.means': 'Can the team do it with today’s people, means and time?',
    'question.upper_goal': 'Which goal or KPI one level up does it feed?',
    'question.what_changes': 'What changes for the business when this work is done?',
    'question.csf': 'Which critical success factor does it measure?',
    'question.would_hurt': 'Would missing it hurt the goal?',
    'question.deadline': 'By when should it be reached?',
  },
};
