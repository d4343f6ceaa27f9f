import { nodeId } from '../../model/graph/guide-nodes.js';
import { START, type Trail } from '../../model/trail.js';
import type { Journey } from '../format/scenarios-file.js';

/** The answers of a journey, as a trail that was walked at no known time. */
export const trailOfJourney = ({ problem, answers }: Journey): Trail => [
  { node: START, answer: problem, at: 0 },
  ...answers
    .flatMap((entry) => Object.entries(entry))
    .map(([target, answer]) => ({ node: nodeId(problem, target), answer, at: 0 })),
];
