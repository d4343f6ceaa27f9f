import { entryPoints } from '../../../model/graph/entry-points.js';
import { mayBe, valuesOf, type Facts } from '../../../model/fact.js';
import type { Guide } from '../../../model/guide.js';
import { idsIn } from './offered-problems.js';

/** What a page sets on an element that a guide may not have. */
export interface HostSettings {
  readonly problem?: string | null | undefined;
  readonly problems?: string | null | undefined;
  readonly facts: Facts | null;
}

/** Tells the embedder in the console, once each, what is wrong with what the page has set on one element. */
export class HostWarnings {
  readonly #told = new Set<string>();

  /** The page names no guide. `known` are the built-in ones. */
  noGuide(known: Iterable<string>): void {
    const names = [...known].map((id) => `guide="${id}"`).join(', ');
    this.#tell(
      `<rahnuma-guide> names no guide and shows its own content. Set ${names}, src or guideData.`,
    );
  }

  /** Looks for what the page has set and `guide` does not have. */
  check(guide: Guide, { problem, problems, facts }: HostSettings): void {
    const known = guide.problems.map(({ id }) => id);
    if (problem && !entryPoints(guide).has(problem)) {
      this.#unknown(guide, `no problem or node “${problem}”`, 'problem', known);
    }
    for (const id of idsIn(problems)) {
      if (!known.includes(id)) this.#unknown(guide, `no problem “${id}”`, 'problems', known);
    }
    for (const [id, value] of Object.entries(facts ?? {})) {
      const fact = Object.hasOwn(guide.facts, id) ? guide.facts[id] : undefined;
      if (!fact) this.#unknown(guide, `no fact “${id}”`, 'facts', Object.keys(guide.facts));
      else if (!mayBe(fact, value)) {
        this.#unknown(guide, `a fact “${id}” but no value “${value}”`, 'facts', valuesOf(fact));
      }
    }
  }

  #unknown({ id }: Pick<Guide, 'id'>, what: string, setting: string, known: readonly string[]) {
    this.#tell(
      `the guide “${id}” has ${what}, which the page sets in ${setting}; it is ignored. Use one of: ${known.join(', ')}.`,
    );
  }

  #tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    console.warn(`Rahnuma: ${message}`);
  }
}
