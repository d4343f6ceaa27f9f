import type { Line } from '../../model/text/rich-text.js';
import type { Localized } from '../../model/text/text.js';
import type { NodeId } from '../../model/guide.js';
import type { Words } from '../../ui/text/words.js';

/** What an answer is called on a page. The widget's “No” stands under its question, which a page does not ask. */
export const answerLabel = (node: NodeId, answer: string, words: Words): Localized<Line> =>
  answer === 'unsolved' && words.node(node).answers[answer] === undefined
    ? words.ui('unsolved-summary')
    : words.labelOf(node, answer);
