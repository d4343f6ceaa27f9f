import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { atOnce } from '../../../src/model/steps.js';
import type { Guide } from '../../../src/model/guide.js';
import type { Phrases } from '../../../src/model/text/phrases.js';
import type { GuideText } from '../../../src/model/text/text.js';
import { SearchIndex } from '../../../src/ui/search/search-index.js';
import { Words } from '../../../src/ui/text/words.js';
import { readSimGuide } from '../../support/guides.js';

/** One way to describe a problem, and the points of the guide that a good adviser would suggest. */
interface Phrasing {
  readonly say: string;
  readonly lang: string;
  readonly means: readonly string[];
}

/** The sets of phrasings. The second was written later, half of it harder. */
export const SETS = ['phrasings', 'harder-phrasings'] as const;

export interface Figures {
  readonly set: (typeof SETS)[number];
  readonly lang: string;
  readonly phrasings: number;
  /** How many have a right point first, and among the first three. */
  readonly first: number;
  readonly amongThree: number;
  /** The phrasings for which no right point is among the first three. */
  readonly missed: readonly string[];
}

export const phrasingsOf = (set: (typeof SETS)[number]): Phrasing[] =>
  parse(readFileSync(new URL(`${set}.yaml`, import.meta.url), 'utf8')) as Phrasing[];

/** The search for a visitor without known facts. */
export const indexOf = (guide: Guide, text: GuideText, phrases: Phrases): SearchIndex =>
  atOnce(SearchIndex.build(new Words(text, guide, {}), phrases));

/** How often the search finds the right point, by set and language. No weight was tuned on them. */
export function measureSearch(): Figures[] {
  const { guide, texts, phrases } = readSimGuide();
  if (!guide) throw new Error('The real guide has errors');
  // A problem's first node is the same place as the problem.
  const starts = new Map<string, string>(guide.problems.map(({ id, start }) => [start, id]));
  return [...texts].flatMap(([lang, text]) => {
    const index = indexOf(guide, text, phrases);
    return SETS.map((set) => {
      const said = phrasingsOf(set).filter((phrasing) => phrasing.lang === lang);
      const ranks = said.map(({ say, means }) => {
        const right = means.map((point) => starts.get(point) ?? point);
        return { say, rank: atOnce(index.find(say)).findIndex((id) => right.includes(id)) };
      });
      const within = (most: number) => ranks.filter(({ rank }) => rank >= 0 && rank < most).length;
      const missed = ranks.filter(({ rank }) => rank < 0 || rank > 2).map(({ say }) => say);
      return {
        set,
        lang,
        phrasings: said.length,
        first: within(1),
        amongThree: within(3),
        missed,
      };
    });
  });
}

/** The shares, from 0 to 1, over several figures. */
export function sharesOf(figures: readonly Figures[]): { first: number; amongThree: number } {
  const sum = (key: 'phrasings' | 'first' | 'amongThree') =>
    figures.reduce((total, each) => total + each[key], 0);
  const total = sum('phrasings');
  return { first: sum('first') / total, amongThree: sum('amongThree') / total };
}
