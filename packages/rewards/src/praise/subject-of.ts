import type { PraiseWish } from './praise-wish.ts';

export interface PraiseSubject {
  readonly kind: string;
  readonly coreValueId: string | null;
  readonly kpiId: string | null;
}

/** What a praise is about, whichever way it was told (B5.2). */
export function subjectOf({ kind, coreValueId, kpiId, about }: PraiseWish): PraiseSubject {
  if (about === null) return { kind, coreValueId, kpiId };
  return {
    kind: about.kind,
    coreValueId: about.kind === 'core_value' ? about.id : null,
    kpiId: about.kind === 'kpi' ? about.id : null,
  };
}
