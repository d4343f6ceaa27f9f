/** The names that a page can style with `::part()`, by the element that has them. Only this file lists them. */
const OF_NODES = [
  'title',
  'problem',
  'body',
  'answer',
  'primary',
  'quiet',
  'fits',
  'action',
  'contact',
  'summary',
  'why',
] as const;

const OF_GUIDE = ['node', 'header', 'controls', 'trail', 'language', 'handover'] as const;

export type PartName = (typeof OF_NODES | typeof OF_GUIDE)[number];

/** `exportparts` of the element that shows a node. */
export const NODE_PARTS = OF_NODES.join(', ');

/** `exportparts` of an element around the whole guide, such as the launcher. */
export const GUIDE_PARTS = [...OF_NODES, ...OF_GUIDE].join(', ');
