import type { EntryPoint } from '../../model/graph/entry-points.js';
import { inSteps } from '../../model/steps.js';
import { bestLocale } from '../../model/text/locale.js';
import type { SearchData, SearchedGuide } from '../../site/search/search-data.js';
import type { SearchIndex } from '../../ui/search/search-index.js';
import type { SearchModule } from '../../ui/search/search-view.js';
import { Words } from '../../ui/text/words.js';
import { openOwn } from '../open-own.js';

/** A point of one of the guides, with the guide's words in the language in which it was found. */
export interface FoundPoint {
  readonly point: EntryPoint;
  readonly words: Words;
}

/** Finds points by what somebody says, the likeliest first. */
export type Search = (said: string) => Promise<readonly FoundPoint[]>;

const MOST = 5;

/**
 * A search over several guides, in those of the visitor's languages that a guide has, or else in the one that it is written in. Rejects
 * where a part of a guide, or the search code, cannot be had.
 */
export async function searchInGuides(
  { root, guides }: SearchData,
  languages: readonly string[],
  module: Promise<SearchModule>,
): Promise<Search> {
  const [{ SearchIndex: Index }, ...opened] = await Promise.all([
    module,
    ...guides.map((guide) => open(guide, root, localesFor(languages, guide))),
  ]);
  const indexes = await Promise.all(
    opened.map(({ phrases, words }) =>
      Promise.all(
        words.map(async (each) => [each, await inSteps(Index.build(each, phrases))] as const),
      ),
    ),
  );
  return (said) => find(said, indexes);
}

async function open(
  { data }: SearchedGuide,
  root: string,
  locales: readonly [string, ...string[]],
) {
  const guide = await openOwn(new URL(root + data, location.href), locales[0]);
  const [structure, phrases, ...texts] = await Promise.all([
    guide.loadGuide(),
    guide.loadPhrases(),
    ...locales.map((locale) => guide.loadText(locale)),
  ]);
  return { phrases, words: texts.map((text) => new Words(text, structure, {})) };
}

function localesFor(
  languages: readonly string[],
  { locales, sourceLocale }: SearchedGuide,
): readonly [string, ...string[]] {
  const read = new Set(languages.flatMap((each) => bestLocale([each], locales) ?? []));
  const [first = sourceLocale, ...others] = read;
  return [first, ...others];
}

/**
 * Each point once, in the first of the visitor's languages in which it was found. What it scores is not compared between languages: a word
 * scores the more the fewer texts have it, so that words of another language would win.
 */
async function find(
  said: string,
  indexes: readonly (readonly (readonly [Words, SearchIndex])[])[],
): Promise<readonly FoundPoint[]> {
  const found: (FoundPoint & { readonly score: number })[] = [];
  for (const ofGuide of indexes) {
    const known = new Set<EntryPoint>();
    for (const [words, index] of ofGuide) {
      const ranked = await inSteps(index.rank(said));
      const others = ranked.filter(({ point }) => !known.has(point));
      found.push(...others.map(({ point, score }) => ({ point, words, score })));
      for (const { point } of others) known.add(point);
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST);
}
