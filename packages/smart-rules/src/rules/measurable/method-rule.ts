import { defineRule } from '../../engine/define-rule.ts';
import type { Rule } from '../../engine/rule.ts';
import type { MethodInput } from '../../kpi-input.ts';
import { isFilled, type KpiSubject } from '../../kpi-subject.ts';

/**
 * One of the four checks of B2.3. From text alone it is a question; on a record an empty field is a gap
 * that takes its share, so a number without tool, person and use is at most partly measurable.
 */
export function methodRule(
  name: string,
  field: keyof MethodInput,
  credit: number,
  isAnswered: (subject: KpiSubject) => boolean = () => false,
): Rule<KpiSubject, undefined> {
  return defineRule<KpiSubject>({
    id: `measurable/${name}`,
    criterion: 'measurable',
    severity: 'info',
    check: ({ subject, ask, flag, pass }) => {
      if (subject.facts.refusal !== null) return;
      const path = ['method', field];
      if (isFilled(subject.kpi.method?.[field]) || isAnswered(subject)) return pass();
      ask(field, path);
      if (subject.structured) flag({ messageId: 'unanswered', path, credit, isGap: true });
    },
  });
}
