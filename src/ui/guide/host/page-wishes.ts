import type { Replacements } from '../../../compiled/outside/replacements.js';
import type { LoadableGuide } from '../../../model/loadable-guide.js';
import type { EntryPoint } from '../../../model/graph/entry-points.js';
import type { Facts } from '../../../model/fact.js';
import type { Visit } from '../../../session/visit.js';

/** What the page wants of a guide, as its attributes and properties say. */
export interface Wishes extends Replacements {
  /** What names the guide; `undefined` if nothing does. */
  readonly named: unknown;
  readonly pictureHosts?: string | undefined;
  readonly open: () => Promise<LoadableGuide>;
  readonly point: EntryPoint | undefined;
  readonly facts: Facts | null;
  /** The languages, the best first. */
  readonly locales: readonly string[];
}

/** Passes on to a visit what the page has changed of its wishes since the last time. */
export class PageWishes {
  readonly #visit: Visit;
  #last: Partial<Wishes> = {};

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  tell(wishes: Wishes): void {
    const last = this.#last;
    this.#last = wishes;
    const { named, open, point, facts, locales } = wishes;
    if (facts !== last.facts) this.#visit.dispatch({ type: 'give-facts', facts: facts ?? {} });
    if (locales.join() !== last.locales?.join()) this.#visit.dispatch({ type: 'speak', locales });
    const opened = ['named', 'contacts', 'texts', 'pictureHosts'] as const;
    if (opened.every((name) => wishes[name] === last[name])) {
      if (point !== last.point) this.#visit.dispatch({ type: 'start', point });
    } else if (named === undefined) this.#visit.dispatch({ type: 'close' });
    else this.#visit.dispatch({ type: 'open', load: open, point });
  }
}
