import type { GuideNode } from '../../model/guide.js';
import { mapWord, type MapWord } from '../words/map-words.js';
import type { MapText } from './map-graph.js';

/** What an author set of a node beside its words and its ways on: how often it may be tried, and how long to wait. */
export function nodeNotes(node: GuideNode, locale: string): MapText[] {
  const note = (word: MapWord, slot: string, value: (locale: string) => string): MapText => {
    const { text, locale: own } = mapWord(word, locale);
    return { text: text.replace(`{${slot}}`, value(own)), locale: own };
  };
  return [
    ...('tries' in node && node.tries > 1
      ? [note('tries', 'count', (own) => node.tries.toLocaleString(own))]
      : []),
    ...('wait' in node && node.wait !== undefined
      ? [note('wait', 'time', (own) => told(node.wait ?? 0, own))]
      : []),
  ];
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A duration in the largest unit of which it is a whole number. */
function told(ms: number, locale: string): string {
  const [unit, size] = UNITS.find(([, each]) => ms % each === 0) ?? UNITS[2];
  return (ms / size).toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' });
}
