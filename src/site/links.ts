import type { Guide, NodeId } from '../model/guide.js';
import type { ToProblem } from './rich-html.js';

/** From the page of one node to that of another: relative, so that a site may stand anywhere. */
export const nodeHref = (node: NodeId): string => `../../${node}/`;

/** From the page of a node to a picture, which stands in the folder of the guide. */
export const pictureHref = (picture: string): string => `../../../${picture}`;

/** From the page of a node to the first node of a problem. */
export const toProblem =
  ({ problems }: Guide): ToProblem =>
  (problem) => {
    const start = problems.find(({ id }) => id === problem)?.start;
    return start === undefined ? '../../' : nodeHref(start);
  };
