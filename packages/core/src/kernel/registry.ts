import type { AnyCommand, AnyEvent, AnyTable, AnyView } from './any-handle.ts';
import type { Module, Plugin } from './define-module.ts';
import { ownerOf } from './handle-name.ts';
import type { Hook, HookKind } from './hooks.ts';
import { UsageError } from './usage-error.ts';

/** A hook with the module or plugin that brought it. */
export type SignedHook<Kind extends HookKind> = Extract<Hook, { kind: Kind }> & {
  readonly by: string;
};

/** Everything an engine knows, indexed by name. */
export interface Registry {
  readonly modules: readonly Module[];
  readonly tables: ReadonlyMap<string, AnyTable>;
  readonly views: readonly AnyView[];
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly events: ReadonlyMap<string, AnyEvent>;
  /** Hooks of a kind for one command or event, `'*'` included, in the order they were listed. */
  hooksFor<Kind extends HookKind>(kind: Kind, target: string): readonly SignedHook<Kind>[];
}

export function createRegistry(modules: readonly Module[], plugins: readonly Plugin[]): Registry {
  const all: readonly Module[] = [...modules, ...plugins];
  checkIds(all);
  const hooks = all.flatMap((module) =>
    (module.hooks ?? []).map((hook) => ({ ...hook, by: module.id })),
  );
  const found = new Map<HookKind, Map<string, readonly (Hook & { by: string })[]>>();
  const listsOf = (kind: HookKind) => {
    const lists = found.get(kind) ?? new Map<string, readonly (Hook & { by: string })[]>();
    found.set(kind, lists);
    return lists;
  };
  return {
    modules: all,
    tables: indexed(
      all,
      (module) => module.tables,
      (table) => table.id,
    ),
    views: [
      ...indexed(
        all,
        (module) => module.views,
        (view) => view.id,
      ).values(),
    ],
    commands: indexed(
      all,
      (module) => module.commands,
      (command) => command.type,
    ),
    events: indexed(
      all,
      (module) => module.events,
      (event) => event.type,
    ),
    hooksFor<Kind extends HookKind>(kind: Kind, target: string) {
      const lists = found.get(kind) ?? listsOf(kind);
      let list = lists.get(target);
      if (!list) {
        list = hooks.filter(
          (hook) => hook.kind === kind && (hook.target === target || hook.target === '*'),
        );
        lists.set(target, list);
      }
      // Filtered by kind on the line above.
      return list as readonly SignedHook<Kind>[];
    },
  };
}

function checkIds(modules: readonly Module[]): void {
  const ids = new Set<string>();
  for (const { id } of modules) {
    if (ids.has(id)) {
      throw new UsageError(
        'duplicate_module',
        `"${id}" is listed twice.`,
        'List each module and plugin once, or give the second another id.',
      );
    }
    ids.add(id);
  }
}

function indexed<T extends object>(
  modules: readonly Module[],
  list: (module: Module) => readonly T[] | undefined,
  nameOf: (item: T) => string,
): Map<string, T> {
  const index = new Map<string, T>();
  for (const module of modules) {
    for (const item of list(module) ?? []) {
      checkOwner(nameOf(item), module.id, 'foreign' in item && item.foreign === true);
      if (index.has(nameOf(item))) throw duplicateHandle(nameOf(item));
      index.set(nameOf(item), item);
    }
  }
  return index;
}

function checkOwner(name: string, moduleId: string, foreign: boolean): void {
  if (ownerOf(name) === moduleId && !foreign) return;
  throw new UsageError(
    'foreign_handle',
    `Module "${moduleId}" lists "${name}" as its own.`,
    `Name it "${moduleId}.…", or leave it to its owner: a sibling's handle is used, not listed.`,
  );
}

function duplicateHandle(name: string): UsageError {
  return new UsageError(
    'duplicate_handle',
    `"${name}" is defined twice.`,
    'Give one of them another name.',
  );
}
