import { byTest, type ByTest, type Condition, type ConditionId } from '../model/condition.js';
import type { Guide } from '../model/guide.js';
import { routesOf } from '../model/node-fields.js';
import { checkMost } from './check-most.js';
import { placedNodes } from './places.js';
import type { Reporter } from './reporter.js';

/** How deep a condition goes by itself, and at what depths it names others. */
interface Reach {
  readonly levels: number;
  readonly named: ReadonlyMap<ConditionId, number>;
}

/** Finds named conditions that rest on themselves, and conditions that go too deep through the names in them. */
export function checkConditions(guide: Guide, reporter: Reporter): void {
  const depths = new ConditionDepths(guide);
  for (const name of Object.keys(guide.conditions)) {
    const path = ['conditions', name];
    const levels = depths.of({ named: name });
    if (depths.isCircular(name)) {
      const message = `The condition “${name}” is defined by itself`;
      reporter.add('circular-condition', path, message, 'Define it by tests on facts');
    } else checkMost('levels of a condition', levels, path, reporter);
  }
  for (const { node, path } of placedNodes(guide)) {
    for (const { route, index } of routesOf(node)) {
      route.forEach(({ when }, branch) => {
        if (when === undefined) return;
        const at = [...path, 'answers', index, 'route', branch, 'when'];
        checkMost('levels of a condition', depths.of(when), at, reporter);
      });
    }
  }
}

/** How many levels conditions have, those of the conditions they name included; each name is looked into once. */
class ConditionDepths {
  readonly #guide: Guide;
  readonly #depths = new Map<ConditionId, number>();
  /** The names being looked into, outermost first. */
  readonly #way = new Map<ConditionId, number>();
  readonly #circular = new Set<ConditionId>();

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  of(condition: Condition): number {
    const { levels, named } = reachOf(condition);
    const through = [...named].map(([name, level]) => level + this.#ofName(name));
    return Math.max(levels, ...through);
  }

  isCircular(name: ConditionId): boolean {
    return this.#circular.has(name);
  }

  #ofName(name: ConditionId): number {
    const known = this.#depths.get(name);
    if (known !== undefined) return known;
    const since = this.#way.get(name);
    if (since !== undefined) {
      for (const [each, index] of this.#way) if (index >= since) this.#circular.add(each);
      return 0;
    }
    const condition = Object.hasOwn(this.#guide.conditions, name)
      ? this.#guide.conditions[name]
      : undefined;
    this.#way.set(name, this.#way.size);
    const depth = condition === undefined ? 0 : this.of(condition);
    this.#way.delete(name);
    this.#depths.set(name, depth);
    return depth;
  }
}

function reachOf(condition: Condition): Reach {
  const named = new Map<ConditionId, number>();
  let levels = 0;
  const look = (part: Condition, level: number): void => {
    levels = Math.max(levels, level);
    const table: ByTest<void> = {
      is: () => undefined,
      in: () => undefined,
      known: () => undefined,
      not: (inner) => look(inner, level + 1),
      all: (parts) => parts.forEach((inner) => look(inner, level + 1)),
      any: (parts) => parts.forEach((inner) => look(inner, level + 1)),
      named: (name) => void named.set(name, Math.max(level, named.get(name) ?? 0)),
    };
    byTest(table, part);
  };
  look(condition, 1);
  return { levels, named };
}
