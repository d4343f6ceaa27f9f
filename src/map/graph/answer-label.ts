import type { NodeId } from '../../model/guide.js';
import type { InterfaceKey } from '../../model/text/interface-text.js';
import type { GuideText } from '../../model/text/text.js';
import type { MapText } from './map-graph.js';
import { plainText } from './plain-text.js';

/** What is clicked: the author's words, or those of the interface for a reply that has none. */
export function answerLabel(node: NodeId, answer: string, text: GuideText): MapText {
  const label = text.nodes[node]?.answers[answer]?.label;
  if (label !== undefined) return plainText(label, text);
  const key = (answer in ON_A_MAP ? ON_A_MAP[answer] : answer) as InterfaceKey;
  const word = text.interface[key] as string | undefined;
  return { text: word ?? answer, locale: text.locale };
}

/** A button may say “No” under its question, which an arrow does not show. */
const ON_A_MAP: Readonly<Record<string, InterfaceKey>> = { unsolved: 'unsolved-summary' };
