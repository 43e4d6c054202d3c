import type { Words } from '../kernel/words.ts';

/** The labels of the core in the words of OKR, to lay over its own: `mergeWords(coreVi, okrWords.vi)`. */
export const okrWords: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    locale: 'vi',
    sentences: {},
    labels: {
      'core.goals': 'Mục tiêu (Objective)',
      'core.kpis': 'Kết quả then chốt (Key Result)',
      'core.goalRevisions': 'Lịch sử của mục tiêu',
      'core.targetRevisions': 'Lịch sử của kết quả then chốt',
      'core.createGoal': 'Đặt mục tiêu',
      'core.createKpi': 'Thêm kết quả then chốt',
      'core.editKpi': 'Sửa kết quả then chốt',
      'core.changeKpiStatus': 'Đổi trạng thái kết quả then chốt',
      'core.goalCreated': 'Đã đặt mục tiêu',
      'core.kpiCreated': 'Đã thêm kết quả then chốt',
      'core.kpiEdited': 'Đã sửa kết quả then chốt',
      'core.kpiStatusChanged': 'Kết quả then chốt đã đổi trạng thái',
      'goalKind.strategic': 'mục tiêu năm',
      'goalKind.objective': 'mục tiêu (Objective)',
      'nodeKind.goal': 'mục tiêu',
      'nodeKind.kpi': 'kết quả then chốt',
    },
  },
  en: {
    locale: 'en',
    sentences: {},
    labels: {
      'core.goals': 'Objectives',
      'core.kpis': 'Key results',
      'core.goalRevisions': 'Objective revisions',
      'core.targetRevisions': 'Key result revisions',
      'core.createGoal': 'Set objective',
      'core.createKpi': 'Add key result',
      'core.editKpi': 'Edit key result',
      'core.changeKpiStatus': 'Change key result status',
      'core.goalCreated': 'Objective set',
      'core.kpiCreated': 'Key result added',
      'core.kpiEdited': 'Key result edited',
      'core.kpiStatusChanged': 'Key result status changed',
      'goalKind.strategic': 'annual objective',
      'goalKind.objective': 'objective',
      'nodeKind.goal': 'objective',
      'nodeKind.kpi': 'key result',
    },
  },
};
