import { byTest, type ByTest, type Condition } from '../../model/condition.js';
import type { DataPath } from '../../model/data-path.js';
import { mayBe, valuesOf, type FactId, type Facts } from '../../model/fact.js';
import { nodesOf, problemOf } from '../../model/graph/guide-nodes.js';
import type { Guide, NodeId, Problem } from '../../model/guide.js';
import type { Reporter } from '../reporter.js';
import { localName } from './local-name.js';
import { targetFix } from './target-fix.js';

/** The names that a guide has, against which each that is used is held. */
export class KnownNames {
  readonly #guide: Guide;
  readonly #reporter: Reporter;

  constructor(guide: Guide, reporter: Reporter) {
    this.#guide = guide;
    this.#reporter = reporter;
  }

  /** Whether there is such a fact. */
  fact(fact: FactId, path: DataPath): boolean {
    const { facts } = this.#guide;
    if (Object.hasOwn(facts, fact)) return true;
    const fix = { wrong: fact, known: Object.keys(facts) };
    this.#reporter.add('unknown-fact', path, `There is no fact “${fact}”`, fix);
    return false;
  }

  value(fact: FactId, value: string, path: DataPath): void {
    const known = this.#guide.facts[fact];
    if (mayBe(known, value)) return;
    const message = `The fact “${fact}” has no value “${value}”`;
    this.#reporter.add('unknown-value', path, message, { wrong: value, known: valuesOf(known) });
  }

  facts(facts: Facts, path: DataPath): void {
    for (const [fact, value] of Object.entries(facts)) {
      if (this.fact(fact, [...path, fact])) this.value(fact, value, [...path, fact]);
    }
  }

  sources(sources: readonly string[], path: DataPath): void {
    sources.forEach((source, index) => {
      if (Object.hasOwn(this.#guide.sources, source)) return;
      const fix = { wrong: source, known: Object.keys(this.#guide.sources) };
      const message = `There is no source “${source}”`;
      this.#reporter.add('unknown-source', [...path, index], message, fix);
    });
  }

  target(id: NodeId, path: DataPath): void {
    if (this.#reporter.isFull || nodesOf(this.#guide).has(id)) return;
    const named = problemOf(id);
    const fix = targetFix(this.#guide, id);
    if (this.#guide.problems.some((each) => each.id === named)) {
      this.#reporter.add('unknown-target', path, noSuchNode(id), fix);
    } else this.#reporter.add('unknown-problem', path, `There is no problem “${named}”`, fix);
  }

  /** The node at which a problem starts is one of its own. */
  start({ id, start, nodes }: Problem, path: DataPath): void {
    if (nodes.some((node) => node.id === start)) return;
    if (problemOf(start) === id) {
      const fix = { wrong: localName(start), known: nodes.map((node) => localName(node.id)) };
      this.#reporter.add('unknown-target', path, noSuchNode(start), fix);
    } else {
      const message = `The problem “${id}” starts at “${start}”, in another problem`;
      this.#reporter.add('unknown-target', path, message, 'Start it at one of its own nodes');
    }
  }

  condition(condition: Condition, path: DataPath): void {
    const inside = (parts: readonly Condition[], key: string) =>
      parts.forEach((part, index) => this.condition(part, [...path, key, index]));
    const table: ByTest<void> = {
      is: (wanted) => this.facts(wanted, [...path, 'is']),
      in: (wanted) => {
        for (const [fact, values] of Object.entries(wanted)) {
          const at = [...path, 'in', fact];
          if (!this.fact(fact, at)) continue;
          values.forEach((value, index) => this.value(fact, value, [...at, index]));
        }
      },
      known: (fact) => void this.fact(fact, [...path, 'known']),
      not: (part) => this.condition(part, [...path, 'not']),
      all: (parts) => inside(parts, 'all'),
      any: (parts) => inside(parts, 'any'),
      named: (name) => {
        const { conditions } = this.#guide;
        if (Object.hasOwn(conditions, name)) return;
        const fix = { wrong: name, known: Object.keys(conditions) };
        const message = `There is no condition “${name}”`;
        this.#reporter.add('unknown-condition', [...path, 'named'], message, fix);
      },
    };
    byTest(table, condition);
  }
}

const noSuchNode = (id: NodeId): string =>
  `There is no node “${localName(id)}” in the problem “${problemOf(id)}”`;
