import type { Words } from '../words.ts';

/** The words of findings, suggestions, questions, criteria and grades in English. */
export const en: Words = {
  locale: 'en',
  sentences: {
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
    'specific/readable.empty': 'There is no text yet.',
    'specific/readable.too_long': 'The text is too long for a KPI; keep it to one sentence.',
    'specific/readable.ill_formed': 'The text holds broken characters; please type it again.',
    'specific/readable.mark_run': 'The text holds too many stacked accents; please type it again.',
    'specific/readable.bidi_override':
      'The text holds hidden characters that change its direction.',
    'specific/vague-wish.bare_wish':
      '“{words}” is a wish so far. Say how much, of what, for whom and by when.',
    'specific/vague-wish.bare_name': 'This is only a name. Say which result you want.',
    'specific/vague-wish.vague_word':
      'Two people could read “{words}” differently. Say what would be seen or counted.',
    'specific/vague-wish.unmeasured_change': '“{words}” – by how much, from where to where?',
    'specific/vague-wish.too_little': 'Say a little more: what exactly, and for which group?',
    'specific/placeholder.unfilled': '“{words}” is still a blank. Put the figure in.',
    'specific/one-thing-only.several_wishes':
      'There are {count} wishes in one line; “{words}” starts another. Make each its own KPI.',
    'specific/names-a-group.no_group': 'For which group, product or place?',
    'specific/length.very_short':
      '{length} characters leave much unsaid; clear KPIs usually have {recommended} or more.',
    'specific/length.short':
      'Clear KPIs usually have {recommended} characters or more (now {length}).',
    'measurable/has-number.no_number':
      'There is nothing to count or check. Which figure would show success?',
    'measurable/has-number.number_unfilled': 'The figure is still a blank.',
    'measurable/has-number.measure_without_number':
      '“{words}” can be measured, but the figure to reach is missing.',
    'measurable/has-number.deliverable_unproven':
      'How will anyone see that this is done, and done well?',
    'measurable/has-unit.no_unit': '{value} of what? Name the thing that is counted.',
    'measurable/percent-of-what.percent_of_what': '{value}% of what? Name the whole.',
    'measurable/has-data-source.unanswered': 'Where the data comes from is not filled in.',
    'measurable/has-tool.unanswered': 'The tool or method of measuring is not filled in.',
    'measurable/has-owner.unanswered': 'Nobody is named who measures and answers for it.',
    'measurable/data-is-used.unanswered': 'What the data will be used for is not filled in.',
    'achievable/wrong-direction.wrong_direction':
      '“{words}” does not fit the figures: from {baseline} to {target}.',
    'achievable/wrong-direction.turn_word': 'Write “{word}” instead',
    'achievable/impossible.over_the_whole': '{target}% is more than the whole.',
    'achievable/stretch.out_of_reach':
      'From {baseline} to {target} is a change of {change}% in about {months} month(s): hardly possible. Lower the target or allow more time.',
    'achievable/stretch.ambitious':
      'From {baseline} to {target} in about {months} month(s) is ambitious. What makes it possible?',
    'achievable/stretch.no_stretch':
      'The target equals today’s {baseline}: it asks for no progress.',
    'achievable/stretch.too_easy': '{target} is hardly more than today’s {baseline}.',
    'achievable/against-history.too_hard':
      'Past results point to about {expected}; {target} has a chance of about {chance}%.',
    'achievable/against-history.too_easy':
      'Past results already point to about {expected}; {target} asks for little.',
    'relevant/contributes-upward.no_parent':
      'This KPI feeds nothing one level up. Link it, change it or drop it.',
    'relevant/outcome-not-activity.activity':
      '“{words}” describes work, not a result. What should it bring?',
    'relevant/outcome-not-activity.linked_activity':
      '“{words}” describes work; the link shows what it is for. Check that the result has a KPI of its own.',
    'relevant/outcome-not-activity.milestone':
      '“{words}” is a milestone. Which result will it lead to?',
    'time-bound/has-deadline.no_deadline': 'By when? There is no end date or period.',
    'time-bound/has-deadline.no_end': '“{words}” says how often or how fast, not until when.',
    'time-bound/has-deadline.add_date': 'Add a date: {date}',
    'time-bound/no-asap.asap': '“{words}” is no date. Name the day or the period.',
    'time-bound/no-asap.asap_beside_date': '“{words}” adds nothing beside a date.',
    'time-bound/no-asap.add_date': 'Write a date instead: {date}',
    'time-bound/fits-cycle.after_cycle':
      'The date {end} lies after the end of the cycle ({endOn}).',
    'time-bound/fits-cycle.before_cycle':
      'The date {end} lies before the start of the cycle ({startOn}).',
    'time-bound/deadline-passed.passed': 'The date {end} has already passed.',
    'internal/rule-crashed.rule_crashed': 'The rule {ruleId} could not be checked.',
    'word-rule.word_found': 'Please avoid “{word}”.',
    'word-rule.word_swapped': 'Please write “{instead}” instead of “{word}”.',
    'word-rule.use_instead': 'Write “{instead}”',
    'word-rule.too_few': 'Expected at least {min}, found {count}.',
    'word-rule.too_many': 'Expected at most {max}, found {count}.',
    'word-rule.word_missing': 'One of these is missing: {words}.',
    'question.source': 'Where do the figures come from?',
    'question.tool': 'Which tool or method will measure it?',
    'question.responsible': 'Who measures it and answers for it?',
    'question.use': 'What will you do with the figures once you have them?',
    'question.baseline': 'Where do you stand today?',
    'question.means': 'Can the team do it with today’s people, means and time?',
    'question.upper_goal': 'Which goal or KPI one level up does it feed?',
    'question.what_changes': 'What changes for the business when this work is done?',
    'question.csf': 'Which critical success factor does it measure?',
    'question.would_hurt': 'Would missing it hurt the goal?',
    'question.deadline': 'By when should it be reached?',
  },
};
