import MiniSearch from 'minisearch';
import type { Phrases } from '../../model/text/phrases.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { Steps } from '../../model/steps.js';
import { searchTerms } from './search-terms.js';
import type { Words } from '../text/words.js';

/** One text by which a point can be found. */
export interface Said {
  readonly id: number;
  readonly point: EntryPoint;
  readonly text: string;
  readonly kind: SaidKind;
}

/** A text by which a point was found. */
export interface SaidMatch {
  /** The id of the text. */
  readonly id: number;
  /** The words of it that fit, as they are compared. */
  readonly terms: readonly string[];
  readonly score: number;
}

/** A point that was found. */
export interface RankedPoint {
  readonly point: EntryPoint;
  /** By how much the others are compared with it. */
  readonly score: number;
  /** How much of that comes from the best point of its problem. */
  readonly shared: number;
  /** By which texts it was found, the best first; the first two count. */
  readonly matches: readonly SaidMatch[];
}

type SaidKind = keyof typeof WORTH;

/** How much a match counts, by where it is: an author's phrase, a title, a hint, the answer that leads there, a body. */
const WORTH = { phrase: 1, title: 0.9, hint: 0.8, answer: 0.7, body: 0.35 } as const;

/**
 * How scores add up. All weights in this file were chosen by leaving out each of the authors' phrases in turn and searching for
 * it with the others. The phrasings of the tests only chose among those that did about as well at that.
 */
const WEIGHTS = {
  /** For the second-best text by which a point was found. */
  second: 0.7,
  /** For the best point of the same problem. */
  shared: 0.25,
  /** Added to `shared` for the problem itself, the safe place to begin. */
  problem: 0.45,
} as const;

const MOST = 5;

/** Searching so many at once takes a moment on a cheap phone. What there is more of is searched in further steps. */
const MOST_TEXTS_AT_ONCE = 5000;

/** Nobody says it in more; each word is compared with all words of the guide. */
const MOST_LETTERS = 300;

/**
 * Finds the points of a guide by the visitor's own words, on the device. It searches the texts of the locale shown and, since
 * people mix languages, the authors' phrases of all locales. It is loaded when the field is first used, and shares no code with
 * what is loaded before: a shared file would be one more request for every visit.
 */
export class SearchIndex {
  readonly #indexes: MiniSearch<Said>[] = [];
  readonly #starts: ReadonlyMap<string, string>;

  private constructor({ guide }: Words) {
    this.#starts = new Map(guide.problems.map(({ id, start }) => [start, id]));
  }

  /**
   * In steps: the words of a large guide are more than a cheap phone takes in at once.
   *
   * @param told is given each text, which the index itself does not keep
   */
  static *build(words: Words, phrases: Phrases, told?: (said: Said) => void): Steps<SearchIndex> {
    const index = new SearchIndex(words);
    yield* index.#addAll(words, phrases, told);
    return index;
  }

  /**
   * Up to five points, of these problems or else of all, the likeliest first: problems, and nodes other than a problem's first. In
   * steps, as in a large guide many texts may match.
   */
  *find(said: string, problems?: readonly string[]): Steps<readonly EntryPoint[]> {
    const ranked = yield* this.rank(said);
    return ranked
      .map(({ point }) => point)
      .filter((point) => problems?.includes(problemAt(point)) ?? true)
      .slice(0, MOST);
  }

  /** All points that were found, the likeliest first, with why. In steps. */
  *rank(said: string): Steps<readonly RankedPoint[]> {
    const matches = yield* this.#matches(said.slice(0, MOST_LETTERS));
    const scores = new Map([...matches].map(([point, found]) => [point, scoreOf(found)]));
    const best = new Map<string, number>();
    for (const [point, score] of scores) {
      const problem = problemAt(point);
      best.set(problem, Math.max(best.get(problem) ?? 0, score));
    }
    return [...matches]
      .map(([point, found]) => {
        const share = WEIGHTS.shared + (point.includes('/') ? 0 : WEIGHTS.problem);
        const shared = share * (best.get(problemAt(point)) ?? 0);
        return { point, score: (scores.get(point) ?? 0) + shared, shared, matches: found };
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The texts by which each point was found, the best first. Those that cover only some of the terms score less. */
  *#matches(said: string): Steps<Map<string, SaidMatch[]>> {
    const asked = searchTerms(said);
    const count = new Set(asked).size;
    // People who mistype a word rarely mistype its first letter. Without this, “pizza” finds the visa.
    const initials = new Set(asked.map(([initial]) => initial));
    const boostDocument = (_id: number, [initial]: string, stored?: Record<string, unknown>) =>
      initials.has(initial) ? WORTH[stored?.kind as SaidKind] : 0;
    const matches = new Map<string, SaidMatch[]>();
    for (const index of this.#indexes) {
      yield;
      for (const result of index.search(said, { boostDocument })) {
        const { id, point } = result as unknown as Said;
        const covered = new Set(result.queryTerms).size / count;
        const score = result.score * Math.sqrt(covered);
        const match = { id, terms: result.terms, score };
        matches.set(point, [...(matches.get(point) ?? []), match]);
      }
    }
    for (const found of matches.values()) found.sort((a, b) => b.score - a.score);
    return matches;
  }

  /** The first node of a problem counts as the problem itself. */
  #pointOf(id: string): string {
    return this.#starts.get(id) ?? id;
  }

  /** The index that takes one more text. */
  #indexFor(count: number): MiniSearch<Said> {
    const index = count % MOST_TEXTS_AT_ONCE === 0 ? undefined : this.#indexes.at(-1);
    if (index) return index;
    const empty = emptyIndex();
    this.#indexes.push(empty);
    return empty;
  }

  *#addAll(words: Words, phrases: Phrases, told?: (said: Said) => void): Steps<void> {
    let count = 0;
    const add = (point: string, text: string, kind: SaidKind) => {
      if (text === '') return;
      const index = this.#indexFor(count);
      const said = { id: (count += 1), point: this.#pointOf(point), text, kind };
      index.add(said);
      told?.(said);
    };
    for (const [point, said] of Object.entries(phrases)) {
      for (const phrase of said) {
        add(point, phrase, 'phrase');
        yield;
      }
    }
    for (const { id: problem, nodes } of words.guide.problems) {
      const text = words.text.problems[problem];
      add(problem, words.plain(text?.title ?? ''), 'title');
      add(problem, words.plain(text?.hint ?? ''), 'hint');
      for (const node of nodes) {
        yield;
        const { title, body, answers } = words.node(node.id);
        add(node.id, words.plain(title), 'title');
        add(node.id, words.plainBody(body), 'body');
        if (node.kind !== 'question') continue;
        for (const { id: answer, route } of node.answers) {
          const [only, ...others] = route;
          const label = answers[answer]?.label;
          if (only && label && others.length === 0) add(only.to, words.plain(label), 'answer');
        }
      }
    }
  }
}

const emptyIndex = () =>
  new MiniSearch<Said>({
    fields: ['text'],
    storeFields: ['point', 'kind'],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => /^[a-z]{4}/.test(term),
      fuzzy: typingErrors,
      weights: { fuzzy: 0.4, prefix: 0.6 },
      bm25: { k: 1.2, b: 0.8, d: 0.2 },
    },
  });

/** How many wrong letters a word may have: none in a short one, and never so many that it is another word. */
function typingErrors(term: string): number | false {
  if (!/^[a-z]{4}|^\p{Script=Arabic}{4}/u.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

const problemAt = (point: string): string => point.split('/', 1).join('');

/** The score of a point by itself: its best match plus a share of the next. */
const scoreOf = ([first, second]: readonly SaidMatch[]): number =>
  (first?.score ?? 0) + WEIGHTS.second * (second?.score ?? 0);
