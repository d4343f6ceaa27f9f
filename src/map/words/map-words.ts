import { bestLocale } from '../../model/text/locale.js';
import type { MapNodeKind, MapText } from '../graph/map-graph.js';
import WORDS from './words.json' with { type: 'json' };

/** What the words of a map stand for: the kinds in its legend, and what an author set of a node. */
export type MapWord = MapNodeKind | 'detour' | 'condition' | 'tries' | 'wait' | 'legend';

/** A word of the map itself, in the language asked for, or in English where it has none in that. */
export function mapWord(word: MapWord, locale: string): MapText {
  const found = bestLocale([locale], Object.keys(WORDS)) ?? 'en';
  return {
    text:
      (WORDS as Readonly<Record<string, Readonly<Record<MapWord, string>>>>)[found]?.[word] ?? word,
    locale: found,
  };
}
