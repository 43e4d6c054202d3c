// #region recipe
import { scoreKpi, toStandardIssues } from '@kpikit/smart-rules';
import { vi } from '@kpikit/smart-rules/vi';
import {
  ElButton,
  ElForm,
  ElFormItem,
  ElInput,
  type FormInstance,
  type FormRules,
} from 'element-plus';
import { computed, defineComponent, reactive, ref } from 'vue';

const today = () => new Date().toISOString().slice(0, 10);

export const KpiForm = defineComponent({
  components: { ElButton, ElForm, ElFormItem, ElInput },
  props: { save: { type: Function, required: true } },
  setup({ save }) {
    const kpi = reactive({ statement: '', method: { tool: '' } });
    const form = ref<FormInstance>();
    const issues = computed(() => toStandardIssues(scoreKpi(kpi, { now: today }), vi.words));
    const issuesFor = (field: string) =>
      issues.value.filter(({ path }) => path.join('.') === field);

    /** Only errors go through the form's own validation; the rest is shown below the field. */
    const ruleFor = (field: string): FormRules[string] => ({
      trigger: 'change',
      validator: (_rule, _value, done) => {
        const error = issuesFor(field).find(({ severity }) => severity === 'error');
        done(error && new Error(error.message));
      },
    });
    const rules = { statement: ruleFor('statement'), 'method.tool': ruleFor('method.tool') };
    const adviceFor = (field: string) =>
      issuesFor(field).filter(({ severity }) => severity !== 'error');

    const submit = () => form.value?.validate((isValid) => isValid && save(kpi));
    return { kpi, form, rules, adviceFor, submit };
  },
  template: `
    <el-form ref="form" :model="kpi" :rules="rules" @submit.prevent="submit">
      <el-form-item label="KPI" prop="statement" for="statement">
        <el-input id="statement" v-model="kpi.statement" />
        <p v-for="{ key, severity, message } in adviceFor('statement')" :key="key" :class="severity">{{ message }}</p>
      </el-form-item>
      <el-form-item label="Công cụ đo" prop="method.tool" for="tool">
        <el-input id="tool" v-model="kpi.method.tool" />
        <p v-for="{ key, severity, message } in adviceFor('method.tool')" :key="key" :class="severity">{{ message }}</p>
      </el-form-item>
      <el-button native-type="submit">Lưu</el-button>
    </el-form>`,
});
// #endregion
