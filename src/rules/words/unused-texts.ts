import type { DataPath } from '../../model/data-path.js';
import { atOnce, type Steps } from '../../model/steps.js';

/** The names at which there is room for texts, inside each other. What holds no more names is a text itself. */
export type SlotTree = ReadonlyMap<string, SlotTree>;

/** The names on the way to texts that stand at `paths`. */
export function slotTree(paths: Iterable<DataPath>): SlotTree {
  return atOnce(slotTreeSteps(paths));
}

/** Likewise, in steps. */
export function* slotTreeSteps(paths: Iterable<DataPath>): Steps<SlotTree> {
  const root = new Map<string, SlotTree>();
  for (const path of paths) {
    yield;
    let tree = root;
    for (const key of path.map(String)) {
      const inner = (tree.get(key) ?? new Map<string, SlotTree>()) as typeof root;
      tree.set(key, inner);
      tree = inner;
    }
  }
  return root;
}

/** A name for which there is no room. */
export interface UnusedText {
  readonly path: DataPath;
  readonly value: unknown;
  /** What could have stood in its place. */
  readonly known: Iterable<string>;
}

/** The outermost names in `data` for which `tree` has no room; `undefined` for each group that has room, so that work can rest there. */
export function* unusedTexts(
  data: unknown,
  tree: SlotTree,
  path: DataPath = [],
): Generator<UnusedText | undefined> {
  if (typeof data !== 'object' || data === null || tree.size === 0) return;
  yield undefined;
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    const inner = tree.get(key);
    if (inner === undefined) yield { path: [...path, key], value, known: tree.keys() };
    else yield* unusedTexts(value, inner, [...path, key]);
  }
}
