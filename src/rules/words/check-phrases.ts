import { nodesOf } from '../../model/graph/guide-nodes.js';
import type { Guide } from '../../model/guide.js';
import type { Phrases } from '../../model/text/phrases.js';
import { checkMost } from '../size/check-most.js';
import type { Reporter } from '../reporter.js';

/** Finds phrases of points that are not there, and empty ones. */
export function checkPhrases(phrases: Phrases, guide: Guide, reporter: Reporter): void {
  const points = new Set<string>([...nodesOf(guide).keys(), ...guide.problems.map(({ id }) => id)]);
  for (const [point, said] of Object.entries(phrases)) {
    if (reporter.isFull) return;
    if (!points.has(point)) {
      const message = `There is no node or problem “${point}”`;
      reporter.add('unknown-node', [point], message, { wrong: point, known: points });
    }
    said.forEach((phrase, index) => {
      const path = [point, index];
      checkMost('letters of a phrase', phrase.length, path, reporter);
      if (phrase.trim() !== '') return;
      reporter.add('empty-text', path, 'The phrase is empty', 'Write it, or remove it');
    });
  }
}
