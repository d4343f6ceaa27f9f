import type { GuideNode, Problem } from '../model/guide.js';

/** The nodes of a problem, that where it begins first. */
export const inOrder = ({ nodes, start }: Problem): readonly GuideNode[] => [
  ...nodes.filter(({ id }) => id === start),
  ...nodes.filter(({ id }) => id !== start),
];
