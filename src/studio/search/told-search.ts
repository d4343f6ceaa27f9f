import type { CompiledGuide } from '../../compiled/format.js';
import { atOnce } from '../../model/steps.js';
import { SearchIndex, type RankedPoint, type Said } from '../../ui/search/search-index.js';
import { Words } from '../../ui/text/words.js';

/** A text by which a point was found, with the words of it that fit. */
export interface ToldMatch extends Said {
  readonly terms: readonly string[];
  readonly score: number;
}

/** A point that the search finds, and why. */
export interface ToldPoint extends Omit<RankedPoint, 'matches'> {
  readonly title: string;
  readonly matches: readonly ToldMatch[];
}

/** A search as a visitor has it in one language, which tells why. */
export type ToldSearch = (said: string) => readonly ToldPoint[];

/** Makes the search of a guide; `undefined` where there are no words in that language. */
export function toldSearch(
  { guide, texts = {}, phrases = {} }: CompiledGuide,
  locale: string,
): ToldSearch | undefined {
  const text = texts[locale];
  if (!text) return undefined;
  const words = new Words(text, guide, {});
  const all = new Map<number, Said>();
  const index = atOnce(SearchIndex.build(words, phrases, (said) => all.set(said.id, said)));
  return (said) =>
    atOnce(index.rank(said)).map(({ matches, ...ranked }) => ({
      ...ranked,
      title: titleOf(ranked.point, words),
      matches: matches.flatMap(({ id, ...match }) => {
        const found = all.get(id);
        return found ? [{ ...found, ...match }] : [];
      }),
    }));
}

function titleOf(point: string, words: Words): string {
  const { problems, nodes } = words.text;
  const title = (problems[point] ?? nodes[point as keyof typeof nodes])?.title;
  return title === undefined ? point : words.plain(title);
}
