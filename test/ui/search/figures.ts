import { atOnce } from '../../../src/model/steps.js';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
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

export interface Figures {
  readonly lang: string;
  readonly phrasings: number;
  /** Shares from 0 to 1. */
  readonly first: number;
  readonly amongThree: number;
  /** The phrasings for which no right point is among the first three. */
  readonly missed: readonly string[];
}

/** The search for a visitor without known facts. */
export const indexOf = (guide: Guide, text: GuideText, phrases: Phrases): SearchIndex =>
  atOnce(SearchIndex.build(new Words(text, guide, {}), phrases));

/** How often the search finds the right point for the phrasings. No weight was tuned on them. */
export function measureSearch(): Figures[] {
  const { guide, texts, phrases } = readSimGuide();
  if (!guide) throw new Error('The real guide has errors');
  // A problem's first node is the same place as the problem.
  const starts = new Map<string, string>(guide.problems.map(({ id, start }) => [start, id]));
  const all = parse(readFileSync(new URL('phrasings.yaml', import.meta.url), 'utf8')) as Phrasing[];
  return [...texts].map(([lang, text]) => {
    const index = indexOf(guide, text, phrases);
    const said = all.filter((phrasing) => phrasing.lang === lang);
    const ranks = said.map(({ say, means }) => {
      const right = means.map((point) => starts.get(point) ?? point);
      return { say, rank: index.find(say).findIndex((id) => right.includes(id)) };
    });
    const share = (most: number) =>
      ranks.filter(({ rank }) => rank >= 0 && rank < most).length / said.length;
    const missed = ranks.filter(({ rank }) => rank < 0 || rank > 2).map(({ say }) => say);
    return { lang, phrasings: said.length, first: share(1), amongThree: share(3), missed };
  });
}
