import { byTest, type ByTest, type Condition, type ConditionId } from '../../model/condition.js';
import type { Guide } from '../../model/guide.js';

/** How many tests on facts a condition makes at most, and which others it names. */
interface Own {
  readonly tests: number;
  readonly named: ReadonlySet<ConditionId>;
}

/** Counts the tests on facts that conditions make, those of the conditions they name included: each name is tested once. */
export class ConditionTests {
  readonly #guide: Guide;
  readonly #own = new Map<ConditionId, Own>();
  readonly #through = new Map<ConditionId, number>();

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  of(condition: Condition): number {
    const { tests, named } = ownTests(condition);
    return [...named].reduce((total, name) => total + this.#ofName(name), tests);
  }

  #ofName(name: ConditionId): number {
    const known = this.#through.get(name);
    if (known !== undefined) return known;
    let total = 0;
    const names = new Set([name]);
    for (const each of names) {
      const { tests, named } = this.#ownOf(each);
      total += tests;
      for (const next of named) names.add(next);
    }
    this.#through.set(name, total);
    return total;
  }

  #ownOf(name: ConditionId): Own {
    const known = this.#own.get(name);
    if (known) return known;
    const { conditions } = this.#guide;
    const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    const own = condition ? ownTests(condition) : { tests: 0, named: new Set<ConditionId>() };
    this.#own.set(name, own);
    return own;
  }
}

function ownTests(condition: Condition): Own {
  const named = new Set<ConditionId>();
  let tests = 0;
  const look = (part: Condition): void => byTest(table, part);
  const table: ByTest<void> = {
    is: (wanted) => void (tests += Object.keys(wanted).length),
    in: (wanted) => {
      for (const values of Object.values(wanted)) tests += values.length;
    },
    known: () => void (tests += 1),
    not: look,
    all: (parts) => parts.forEach(look),
    any: (parts) => parts.forEach(look),
    named: (name) => {
      tests += 1;
      named.add(name);
    },
  };
  look(condition);
  return { tests, named };
}
