// #region recipe
import { type KpiInput, scoreKpi, smartValidator, toStandardIssues } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';
import { type TypedSchema, useForm } from 'vee-validate';
import { computed, defineComponent } from 'vue';

interface KpiFields extends KpiInput {
  method: { tool: string };
}

const options = { now: () => new Date().toISOString().slice(0, 10) };
const validator = smartValidator<KpiFields>({ ...options, words: vi.words, blocks: 'error' });

/** VeeValidate 4 has its own interface for schemas: `TypedSchema`. */
const validationSchema: TypedSchema<KpiFields, KpiFields> = {
  __type: 'VVTypedSchema',
  async parse(values) {
    const { issues = [] } = await validator['~standard'].validate(values);
    return {
      value: values,
      errors: issues.map(({ message, path = [] }) => ({
        path: path.join('.'),
        errors: [message],
      })),
    };
  },
};

export const KpiForm = defineComponent({
  props: { save: { type: Function, required: true } },
  setup({ save }) {
    const { values, defineField, handleSubmit } = useForm({
      validationSchema,
      initialValues: { statement: '', method: { tool: '' } },
    });
    const [statement] = defineField('statement');
    const [tool] = defineField('method.tool');
    const issues = computed(() => toStandardIssues(scoreKpi(values, options), vi.words));
    const adviceFor = (field: string) =>
      issues.value.filter(({ path }) => path.join('.') === field);
    return { statement, tool, adviceFor, submit: handleSubmit((kpi) => save(kpi)) };
  },
  template: `
    <form @submit="submit">
      <label for="statement">KPI</label>
      <input id="statement" v-model="statement">
      <div aria-live="polite">
        <p v-for="{ key, severity, message } in adviceFor('statement')" :key="key" :class="severity">{{ message }}</p>
      </div>
      <label for="tool">Công cụ đo</label>
      <input id="tool" v-model="tool">
      <div aria-live="polite">
        <p v-for="{ key, severity, message } in adviceFor('method.tool')" :key="key" :class="severity">{{ message }}</p>
      </div>
      <button type="submit">Lưu</button>
    </form>`,
});
// #endregion
