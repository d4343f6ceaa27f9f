import MiniSearch from 'minisearch';
import type { Phrases } from '../../model/phrases.js';
import type { Trail } from '../../model/trail.js';
import { searchTerms } from './search-terms.js';
import type { Words } from '../text/words.js';

/** A point of the guide that may be what the visitor means, and the answers that lead there. */
export interface Point {
  /** The id of a problem, or of a node other than a problem's first. */
  readonly id: string;
  readonly trail: Trail;
}

/** One thing by which a point can be found. */
interface Said {
  readonly id: number;
  readonly point: string;
  readonly text: string;
  readonly worth: number;
}

/** What a match is worth by where it stands: what visitors say, what a point is called, what is answered to come there. */
const WORTH = { phrase: 1, title: 0.9, hint: 0.8, answer: 0.7, body: 0.35 } as const;

/**
 * How scores add up. All weights here were chosen by leaving out each of the authors' phrases in turn and looking for it
 * with the others; the phrasings of the test played no part.
 */
const WEIGHTS = {
  /** Of the second thing by which a point was found. */
  second: 0.3,
  /** Of the best point of the same problem. */
  shared: 0.25,
  /** More of it for the problem itself, the safe place to begin. */
  problem: 0.45,
} as const;

const MOST = 5;

/**
 * Finds the points of a guide by the visitor's own words, on the device: in the texts of the locale shown, and in the
 * authors' phrases of all locales, since people mix languages. Loaded when the field is first used, and so it shares no
 * code with what is there already: a file that both need would be one more request for every visit.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<Said>({
    fields: ['text'],
    storeFields: ['point', 'worth'],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => /^[a-z]{4}/.test(term),
      fuzzy: (term) => (/^[a-z]{4}|^\p{Script=Arabic}{4}/u.test(term) ? 0.25 : false),
      weights: { fuzzy: 0.5, prefix: 0.6 },
      bm25: { k: 1.2, b: 0.8, d: 0.2 },
      boostDocument: (_id, _term, stored) => stored?.worth as number,
    },
  });
  readonly #ways: ReadonlyMap<string, Trail>;
  readonly #starts: ReadonlyMap<string, string>;

  /** @param ways the way to each point that can be come to */
  constructor(words: Words, phrases: Phrases, ways: ReadonlyMap<string, Trail>) {
    this.#ways = ways;
    this.#starts = new Map(words.guide.problems.map(({ id, start }) => [start, id]));
    this.#addAll(words, phrases);
  }

  /** Up to five points, the likeliest first. Those that cannot be come to are never offered. */
  find(said: string): Point[] {
    const scores = this.#scores(said);
    const best = new Map<string, number>();
    for (const [point, score] of scores) {
      const problem = problemAt(point);
      best.set(problem, Math.max(best.get(problem) ?? 0, score));
    }
    const worth = (point: string, score: number): number => {
      const { shared, problem } = WEIGHTS;
      return (
        score +
        (point.includes('/') ? shared : shared + problem) * (best.get(problemAt(point)) ?? 0)
      );
    };
    return [...scores]
      .map(([point, score]) => ({ point, score: worth(point, score) }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ point }) => {
        const trail = this.#ways.get(point);
        return trail ? [{ id: point, trail }] : [];
      })
      .slice(0, MOST);
  }

  /** What each point is worth by itself: its best match and a part of the next, as far as what was said is covered. */
  #scores(said: string): Map<string, number> {
    const terms = new Set(searchTerms(said)).size;
    const matches = new Map<string, number[]>();
    for (const { score, queryTerms, ...stored } of this.#index.search(said)) {
      const { point } = stored as unknown as Said;
      const covered = new Set(queryTerms).size / terms;
      matches.set(point, [...(matches.get(point) ?? []), score * Math.sqrt(covered)]);
    }
    return new Map(
      [...matches].map(([point, found]) => {
        const [first = 0, second = 0] = found.sort((a, b) => b - a);
        return [point, first + WEIGHTS.second * second];
      }),
    );
  }

  /** The first node of a problem is the problem itself. */
  #pointOf(id: string): string {
    return this.#starts.get(id) ?? id;
  }

  #addAll(words: Words, phrases: Phrases): void {
    const all: Omit<Said, 'id'>[] = [];
    const add = (point: string, text: string, worth: number) => {
      if (text !== '') all.push({ point: this.#pointOf(point), text, worth });
    };
    for (const [point, said] of Object.entries(phrases)) {
      for (const phrase of said) add(point, phrase, WORTH.phrase);
    }
    for (const { id, nodes } of words.guide.problems) {
      const problem = words.text.problems[id];
      add(id, words.plain(problem?.title ?? ''), WORTH.title);
      add(id, words.plain(problem?.hint ?? ''), WORTH.hint);
      for (const node of nodes) {
        const { title, body, answers } = words.node(node.id);
        add(node.id, words.plain(title), WORTH.title);
        add(node.id, words.plainBody(body), WORTH.body);
        if (node.kind !== 'question') continue;
        for (const { id: answer, route } of node.answers) {
          const [only, ...others] = route;
          const label = answers[answer]?.label;
          if (only && label && others.length === 0) add(only.to, words.plain(label), WORTH.answer);
        }
      }
    }
    this.#index.addAll(all.map((said, id) => ({ ...said, id })));
  }
}

const problemAt = (point: string): string => point.split('/', 1).join('');
