import { nodesOf } from '../model/guide-nodes.js';
import type { Guide } from '../model/guide.js';
import type { Phrases } from '../model/phrases.js';
import type { FindingList } from './finding-list.js';

/** Finds phrases of points that are not there, and empty ones. */
export function checkPhrases(phrases: Phrases, guide: Guide, list: FindingList): void {
  const points = new Set<string>([...nodesOf(guide).keys(), ...guide.problems.map(({ id }) => id)]);
  for (const [point, said] of Object.entries(phrases)) {
    if (!points.has(point)) {
      list.add('unknown-node', [point], `There is no node or problem “${point}”`, 'Remove it');
    }
    said.forEach((phrase, index) => {
      if (phrase.trim() !== '') return;
      list.add('empty-text', [point, index], 'The phrase is empty', 'Write it, or remove it');
    });
  }
}
