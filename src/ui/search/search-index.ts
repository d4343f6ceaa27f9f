import MiniSearch from 'minisearch';
import type { Phrases } from '../../model/text/phrases.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { Steps } from '../../model/steps.js';
import { searchTerms } from './search-terms.js';
import type { Words } from '../text/words.js';

/** One text by which a point can be found. */
interface Said {
  readonly id: number;
  readonly point: EntryPoint;
  readonly text: string;
  readonly worth: number;
}

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

  /** In steps: the words of a large guide are more than a cheap phone takes in at once. */
  static *build(words: Words, phrases: Phrases): Steps<SearchIndex> {
    const index = new SearchIndex(words);
    yield* index.#addAll(words, phrases);
    return index;
  }

  /**
   * Up to five points, of these problems or else of all, the likeliest first: problems, and nodes other than a problem's first. In
   * steps, as in a large guide many texts may match.
   */
  *find(said: string, problems?: readonly string[]): Steps<readonly EntryPoint[]> {
    const scores = yield* this.#scores(said.slice(0, MOST_LETTERS));
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
      .map(({ point }) => point)
      .filter((point) => problems?.includes(problemAt(point)) ?? true)
      .slice(0, MOST);
  }

  /** The score of each point by itself: its best match plus a share of the next, less if they cover only some of the terms. */
  *#scores(said: string): Steps<Map<string, number>> {
    const asked = searchTerms(said);
    const terms = new Set(asked).size;
    // People who mistype a word rarely mistype its first letter. Without this, “pizza” finds the visa.
    const initials = new Set(asked.map(([initial]) => initial));
    const boostDocument = (_id: number, [initial]: string, stored?: Record<string, unknown>) =>
      initials.has(initial) ? (stored?.worth as number) : 0;
    const matches = new Map<string, number[]>();
    for (const index of this.#indexes) {
      yield;
      for (const { score, queryTerms, ...stored } of index.search(said, { boostDocument })) {
        const { point } = stored as unknown as Said;
        const covered = new Set(queryTerms).size / terms;
        matches.set(point, [...(matches.get(point) ?? []), score * Math.sqrt(covered)]);
      }
    }
    return new Map(
      [...matches].map(([point, found]) => {
        const [first = 0, second = 0] = found.sort((a, b) => b - a);
        return [point, first + WEIGHTS.second * second];
      }),
    );
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

  *#addAll(words: Words, phrases: Phrases): Steps<void> {
    let id = 0;
    const add = (point: string, text: string, worth: number) => {
      if (text === '') return;
      this.#indexFor(id).add({ id: (id += 1), point: this.#pointOf(point), text, worth });
    };
    for (const [point, said] of Object.entries(phrases)) {
      for (const phrase of said) {
        add(point, phrase, WORTH.phrase);
        yield;
      }
    }
    for (const { id: problem, nodes } of words.guide.problems) {
      const text = words.text.problems[problem];
      add(problem, words.plain(text?.title ?? ''), WORTH.title);
      add(problem, words.plain(text?.hint ?? ''), WORTH.hint);
      for (const node of nodes) {
        yield;
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
  }
}

const emptyIndex = () =>
  new MiniSearch<Said>({
    fields: ['text'],
    storeFields: ['point', 'worth'],
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
