// #region recipe
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type KpiInput, scoreKpi, smartValidator, toStandardIssues } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';
import { useForm, useWatch } from 'react-hook-form';

interface KpiFields extends KpiInput {
  method: { tool: string };
}

const options = { now: () => new Date().toISOString().slice(0, 10) };
/** Errors block; all else is advice. */
const schema = smartValidator<KpiFields>({ ...options, words: vi.words, blocks: 'error' });

export function KpiForm({ save }: { save: (kpi: KpiFields) => void }) {
  const { register, handleSubmit, control } = useForm<KpiFields>({
    defaultValues: { statement: '', method: { tool: '' } },
    resolver: standardSchemaResolver(schema),
  });
  const kpi = useWatch({ control, compute: (values) => values });
  const issues = toStandardIssues(scoreKpi(kpi, options), vi.words);
  const adviceFor = (field: string) =>
    issues
      .filter(({ path }) => path.join('.') === field)
      .map(({ key, severity, message }) => (
        <p key={key} className={severity}>
          {message}
        </p>
      ));

  return (
    <form onSubmit={handleSubmit(save)}>
      <label htmlFor="statement">KPI</label>
      <input id="statement" {...register('statement')} />
      <div aria-live="polite">{adviceFor('statement')}</div>
      <label htmlFor="tool">Công cụ đo</label>
      <input id="tool" {...register('method.tool')} />
      <div aria-live="polite">{adviceFor('method.tool')}</div>
      <button type="submit">Lưu</button>
    </form>
  );
}
// #endregion
