import type { Guide, NodeId } from '../model/guide.js';
import type { RichLinks } from './rich-html.js';

/** Where the links of a page lead, as seen from there. */
export interface Links extends RichLinks {
  readonly node: (node: NodeId) => string;
  /** The number under which paper has a node; absent where nodes have none. */
  readonly number?: (node: NodeId) => string;
}

/** Those of the page of a node: relative, so that a site may stand anywhere. */
export const nodePageLinks = ({ problems }: Guide): Links => {
  const node = (id: NodeId) => `../../${id}/`;
  return {
    node,
    problem: (problem) => {
      const start = problems.find(({ id }) => id === problem)?.start;
      return start === undefined ? '../../' : node(start);
    },
    picture: (picture) => `../../../${picture}`,
  };
};
