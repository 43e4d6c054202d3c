import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment, ProgressMove } from '../graph/alignment.ts';
import type { PlanLink, PlanNodeInput } from '../graph/plan-parts.ts';

/** A change to try: another figure, another node (its target, its owner …), links more or less. */
export type Trial =
  | { readonly type: 'actual'; readonly ref: NodeRef; readonly value: number | null }
  | { readonly type: 'node'; readonly node: PlanNodeInput }
  | { readonly type: 'remove'; readonly ref: NodeRef }
  | { readonly type: 'link'; readonly link: PlanLink }
  | { readonly type: 'unlink'; readonly link: PlanLink };

/**
 * Tries changes and takes them back: which nodes would move, and how far, by key. Nothing is copied
 * and nothing stays; links that would close a circle are left out of the trial.
 */
export function whatIf(alignment: Alignment, trials: readonly Trial[]): readonly ProgressMove[] {
  const undo: (() => void)[] = [];
  return alignment.watching(
    () => {
      for (const trial of trials) undo.push(perform(alignment, trial));
    },
    () => {
      for (const back of undo.reverse()) back();
    },
  );
}

/** Makes one change and returns the way back. */
function perform(alignment: Alignment, trial: Trial): () => void {
  switch (trial.type) {
    case 'actual': {
      const before = alignment.actualOf(trial.ref);
      alignment.setActual(trial.ref, trial.value);
      return () => alignment.setActual(trial.ref, before);
    }
    case 'node': {
      const before = alignment.nodeOf(trial.node.ref);
      const own = alignment.actualOf(trial.node.ref);
      alignment.putNode(trial.node);
      if (!before) return () => alignment.removeNode(trial.node.ref);
      return () => {
        alignment.putNode(before);
        alignment.setActual(before.ref, own);
      };
    }
    case 'remove': {
      const before = alignment.nodeOf(trial.ref);
      if (!before) return () => {};
      const own = alignment.actualOf(trial.ref);
      alignment.removeNode(trial.ref);
      return () => {
        alignment.putNode(before);
        alignment.setActual(trial.ref, own);
      };
    }
    case 'link':
      return alignment.addLink(trial.link).issues
        ? () => {}
        : () => alignment.removeLink(trial.link);
    case 'unlink': {
      const isDrawn = alignment
        .linksDown(trial.link.parent)
        .some(({ child }) => nodeKey(child) === nodeKey(trial.link.child));
      alignment.removeLink(trial.link);
      return () => {
        if (isDrawn) alignment.addLink(trial.link);
      };
    }
  }
}
