import { type Context, core, createEngine, type State, syncDirectory, unwrap } from '@kpikit/core';

export const engine = createEngine({ modules: [core] });

/** The host's sixty people, nv001 to nv060, as their own tables know them. */
export function staff(context: Context): State {
  const people = Array.from({ length: 60 }, (_, index) => ({
    id: `nv${String(index + 1).padStart(3, '0')}`,
    name: null,
    title: null,
    activeFromOn: null,
    activeUntilOn: null,
    placements: [],
  }));
  return unwrap(engine.execute(engine.emptyState(), syncDirectory({ people }), context)).state;
}
