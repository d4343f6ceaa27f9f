import {
  byTest,
  type ByTest,
  type Condition,
  type ConditionId,
  type Conditions,
} from '../../model/condition.js';
import type { Guide } from '../../model/guide.js';
import { routesOf } from '../../model/node-fields.js';
import { strongComponents } from '../../model/graph/strong-components.js';
import { checkMost } from '../size/check-most.js';
import { placedNodes } from '../places.js';
import type { Reporter } from '../reporter.js';

/** How many levels each named condition has. */
type Depths = ReadonlyMap<ConditionId, number>;

/** Finds named conditions that rest on themselves, and conditions that go too deep through the names in them. */
export function checkConditions(guide: Guide, reporter: Reporter): void {
  const { conditions } = guide;
  const { depths, circular } = lookInto(conditions);
  for (const name of Object.keys(conditions)) {
    const path = ['conditions', name];
    if (circular.has(name)) {
      const message = `The condition “${name}” is defined by itself`;
      reporter.add('circular-condition', path, message, 'Define it by tests on facts');
    } else checkMost('levels of a condition', depths.get(name) ?? 0, path, reporter);
  }
  for (const { node, path } of placedNodes(guide)) {
    for (const { route, index } of routesOf(node)) {
      route.forEach(({ when }, branch) => {
        if (when === undefined) return;
        const at = [...path, 'answers', index, 'route', branch, 'when'];
        checkMost('levels of a condition', levelsOf(when, depths), at, reporter);
      });
    }
  }
}

/** Looks into each condition after those that it names, so that none is looked into twice. */
function lookInto(conditions: Conditions): { depths: Depths; circular: ReadonlySet<ConditionId> } {
  const byName = new Map(Object.entries(conditions));
  const namesAfter = (name: ConditionId): ConditionId[] => {
    const condition = byName.get(name);
    return condition === undefined ? [] : namesIn(condition);
  };
  const depths = new Map<ConditionId, number>();
  const circular = new Set<ConditionId>();
  for (const group of strongComponents(byName.keys(), namesAfter)) {
    for (const name of group) {
      const condition = byName.get(name);
      if (condition !== undefined) depths.set(name, levelsOf(condition, depths));
      if (group.length > 1 || namesAfter(name).includes(name)) circular.add(name);
    }
  }
  return { depths, circular };
}

/** How many levels a condition has, those of the conditions that it names included. */
function levelsOf(condition: Condition, depths: Depths): number {
  const deepest = (parts: readonly Condition[]) =>
    parts.reduce((most, part) => Math.max(most, levelsOf(part, depths)), 0);
  const inside: ByTest<number> = {
    is: () => 0,
    in: () => 0,
    known: () => 0,
    not: (part) => levelsOf(part, depths),
    all: deepest,
    any: deepest,
    named: (name) => depths.get(name) ?? 0,
  };
  return 1 + byTest(inside, condition);
}

/** The conditions that a condition names itself. */
function namesIn(condition: Condition): ConditionId[] {
  const inEach = (parts: readonly Condition[]) => parts.flatMap(namesIn);
  const table: ByTest<ConditionId[]> = {
    is: () => [],
    in: () => [],
    known: () => [],
    not: namesIn,
    all: inEach,
    any: inEach,
    named: (name) => [name],
  };
  return byTest(table, condition);
}
