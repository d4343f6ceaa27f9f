import {
  answer,
  replay,
  type Guide,
  type GuideText,
  type Line,
  type Localized,
} from '../product.js';

/** One answer, and what the heading of the node that it leads to has in it. */
export interface Step {
  readonly answer: string;
  readonly title: string;
}

/** Ways through the guide that meet each kind of node and most kinds of text; nothing is shown twice in a row. */
const WALKS = [
  'no-code android none failed in-pakistan stopped none failed',
  'no-code iphone some no failed some failed failed could-not',
  'register preparing cnic worked worked failed wrong-details operator-record yes worked',
  'mismatched-id other-name stranger',
  'forgotten-password pak-id yes failed',
  'offered-a-ready-sim gave code could-not',
];

/** Each walk as the engine walks it: what to click, and what must be shown then. */
export const walksOf = (guide: Guide, text: GuideText): Step[][] =>
  WALKS.map((walk) => {
    let snapshot = replay(guide, []);
    return walk.split(' ').map((id) => {
      if (!snapshot.answers.includes(id)) {
        throw new Error(`“${walk}”: at ${snapshot.node?.id ?? 'the start'} is no answer ${id}`);
      }
      snapshot = answer(snapshot, id, Date.now());
      return { answer: id, title: fixedPart(text.nodes[snapshot.node?.id ?? '/']?.title) };
    });
  });

/** The longest piece of a heading that is the same whatever is known of the visitor. */
function fixedPart(text: Localized<Line> | undefined): string {
  const line = text !== undefined && typeof text === 'object' && 'text' in text ? text.text : text;
  const pieces = typeof line === 'string' ? [line] : (line ?? []);
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece.trim() : ''))
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
