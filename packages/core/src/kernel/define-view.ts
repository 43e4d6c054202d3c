import { checkHandleName } from './handle-name.ts';
import type { ViewHandle } from './state.ts';

/** Names a view. `apply` must give what `build` would give: `expectLawful` compares the two. */
export function defineView<V>(view: ViewHandle<V>): ViewHandle<V> {
  checkHandleName(view.id);
  return view;
}
