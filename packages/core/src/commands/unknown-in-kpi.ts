import type { Issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import type { Kpi } from '../model/kpi.ts';
import { unknownId } from './known.ts';

type Named = Pick<Kpi, 'owners' | 'leadId' | 'supporterIds' | 'orgUnitId' | 'cycleId' | 'method'>;

/** An issue for each id in these fields of a KPI that names nothing. */
export function unknownInKpi(state: State, fields: Partial<Named>): readonly Issue[] {
  const { owners = [], supporterIds = [], method = null } = fields;
  const { leadId = null, orgUnitId = null, cycleId = null } = fields;
  return [
    ...owners.flatMap(({ personId }, index) =>
      unknownId(state, 'person', personId, ['owners', index, 'personId']),
    ),
    ...unknownId(state, 'person', leadId, ['leadId']),
    ...supporterIds.flatMap((id, index) => unknownId(state, 'person', id, ['supporterIds', index])),
    ...unknownId(state, 'person', method?.responsibleId ?? null, ['method', 'responsibleId']),
    ...unknownId(state, 'org_unit', orgUnitId, ['orgUnitId']),
    ...unknownId(state, 'cycle', cycleId, ['cycleId']),
  ];
}
