// #region recipe
import { type KpiInput, type Severity, scoreKpi, toStandardIssues } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';
import { Button, Form, type FormRule, Input } from 'antd';

interface KpiFields extends KpiInput {
  method: { tool: string };
}

const today = () => new Date().toISOString().slice(0, 10);

/** Two rules for a field: errors block, `warningOnly` shows the rest without blocking. */
function rulesFor(field: string): FormRule[] {
  const ruleOf =
    (isMine: (severity: Severity) => boolean, warningOnly: boolean): FormRule =>
    (form) => ({
      warningOnly,
      validator: async () => {
        const result = scoreKpi(form.getFieldsValue(true), { now: today });
        const messages = toStandardIssues(result, vi.words)
          .filter(({ path, severity }) => path.join('.') === field && isMine(severity))
          .map(({ message }) => message);
        if (messages.length > 0) throw new Error(messages.join(' '));
      },
    });
  return [
    ruleOf((severity) => severity === 'error', false),
    ruleOf((severity) => severity !== 'error', true),
  ];
}

export function KpiForm({ save }: { save: (kpi: KpiFields) => void }) {
  return (
    <Form<KpiFields>
      layout="vertical"
      onFinish={save}
      initialValues={{ statement: '', method: { tool: '' } }}
    >
      <Form.Item
        label="KPI"
        name="statement"
        htmlFor="statement"
        rules={rulesFor('statement')}
        dependencies={[['method', 'tool']]}
      >
        <Input id="statement" />
      </Form.Item>
      <Form.Item
        label="Công cụ đo"
        name={['method', 'tool']}
        htmlFor="tool"
        rules={rulesFor('method.tool')}
        dependencies={['statement']}
      >
        <Input id="tool" />
      </Form.Item>
      <Button htmlType="submit">Lưu</Button>
    </Form>
  );
}
// #endregion
