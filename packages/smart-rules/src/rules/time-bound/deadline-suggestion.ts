import type { Suggestion } from '../../engine/finding.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { daysInMonth, formatDay, parseDay } from '../../text/calendar/plain-day.ts';
import type { TextRange } from '../../text/facts.ts';

/** The end of the record's cycle, else of the quarter that today lies in. */
function endFor({ cycle, now }: KpiSubject): string | null {
  if (cycle?.endOn) return cycle.endOn;
  const today = parseDay(now ?? '');
  if (today === null) return null;
  const month = Math.ceil(today.month / 3) * 3;
  return formatDay({ year: today.year, month, day: daysInMonth(today.year, month) });
}

/** Offers a date: at the end of the text, or in place of words such as `càng sớm càng tốt`. */
export function deadlineSuggestion(
  subject: KpiSubject,
  instead: TextRange | null,
): readonly Suggestion[] {
  const end = endFor(subject);
  const { text, facts } = subject;
  if (end === null || text.trim() === '') return [];
  const [year, month, day] = end.split('-');
  const words =
    facts.locale === 'vi' ? `trước ngày ${Number(day)}/${Number(month)}/${year}` : `by ${end}`;
  const trimmed = text.trimEnd().replace(/[.…!]{1,3}$/, '');
  const range: TextRange = instead ?? [trimmed.length, trimmed.length];
  const edit = { range, text: instead === null ? ` ${words}` : words };
  return [{ messageId: 'add_date', params: { date: end }, edits: [edit] }];
}
