/** What a page can style with `::part()`, by where it stands. The one list of the names. */
const OF_NODES = [
  'title',
  'problem',
  'body',
  'answer',
  'primary',
  'quiet',
  'action',
  'contact',
  'summary',
  'why',
] as const;

const OF_GUIDE = ['node', 'controls', 'trail', 'language', 'handover'] as const;

export type PartName = (typeof OF_NODES | typeof OF_GUIDE)[number];

/** `exportparts` of the element that shows a node. */
export const NODE_PARTS = OF_NODES.join(', ');

/** `exportparts` of what shows the whole guide, as the launcher does. */
export const GUIDE_PARTS = [...OF_NODES, ...OF_GUIDE].join(', ');
