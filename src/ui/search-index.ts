import MiniSearch from 'minisearch';
import { waysToNodes } from '../engine/ways.js';
import type { Facts } from '../model/fact.js';
import type { Guide, NodeId } from '../model/guide.js';
import type { Phrases } from '../model/phrases.js';
import type { GuideText } from '../model/text.js';
import { START, type Trail } from '../model/trail.js';
import { searchTerms } from './search-terms.js';
import { Words } from './words.js';

/** A point of the guide that may be what the visitor means, and the answers that lead there. */
export interface Point {
  readonly id: string;
  readonly trail: Trail;
}

interface Entry {
  readonly id: string;
  readonly phrases: string;
  readonly title: string;
  readonly answers: string;
  readonly body: string;
}

/** What a match in each field is worth. */
const WEIGHTS = { phrases: 4, title: 3, answers: 1.5, body: 0.5 } as const;

const MOST = 5;

/**
 * Finds the points of a guide by the visitor's own words, on the device: in the texts of the locale shown, and in the
 * authors' phrases of all locales, since people mix languages. Loaded when the field is first used.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<Entry>({
    fields: Object.keys(WEIGHTS),
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHTS,
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (/[a-z]{4}/.test(term) || term.length > 5 ? 0.25 : false),
    },
  });
  readonly #ways: ReadonlyMap<string, Trail>;

  constructor(guide: Guide, text: GuideText, phrases: Phrases, facts: Facts) {
    const now = Date.now();
    const ways = waysToNodes(guide, facts, now);
    const starts = guide.problems.map(({ id }): [string, Trail] => [
      id,
      [{ node: START, answer: id, at: now }],
    ]);
    this.#ways = new Map<string, Trail>([...ways, ...starts]);
    const words = new Words(text, guide, facts);
    const said = (id: string) => (phrases[id] ?? []).join(' \n ');
    this.#index.addAll([
      ...guide.problems.map(({ id }) => {
        const problem = text.problems[id];
        const title = words.plain(problem?.title ?? '');
        return {
          id,
          phrases: said(id),
          title,
          answers: words.plain(problem?.hint ?? ''),
          body: '',
        };
      }),
      ...[...ways.keys()].map((id) => entryOf(id, words, said(id))),
    ]);
  }

  /** Up to five points, the likeliest first. Those that cannot be come to are never offered. */
  find(said: string): Point[] {
    const results = this.#index.search(said) as { id: string; score: number }[];
    const best = results[0]?.score ?? 0;
    return results
      .filter(({ score }) => score > best * 0.2)
      .flatMap(({ id }) => {
        const trail = this.#ways.get(id);
        return trail ? [{ id, trail }] : [];
      })
      .slice(0, MOST);
  }
}

function entryOf(id: NodeId, words: Words, phrases: string): Entry {
  const { title, answers, body } = words.node(id);
  return {
    id,
    phrases,
    title: words.plain(title),
    answers: Object.values(answers)
      .map(({ label }) => words.plain(label))
      .join(' \n '),
    body: words.plainBody(body),
  };
}
