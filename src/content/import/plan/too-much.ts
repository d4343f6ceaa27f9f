import { MOST, MOST_OF_A_GUIDE } from '../../../rules/size/limits.js';
import type { Drawn } from '../drawn.js';
import type { Remark } from '../remark.js';
import { nameOf } from './name-of.js';

/** What is more than a guide may hold. */
export function tooMuch({ nodes }: Drawn, problems: readonly unknown[]): Remark[] {
  const most = MOST['answers of a node'];
  const wide = nodes
    .filter(({ arrows }) => arrows.length > most)
    .map((node) => ({
      line: node.line,
      message: `${node.arrows.length} arrows lead away from “${nameOf(node)}”; a question has at most ${most} answers`,
      fix: 'Ask first for a group of them, then for one of that group',
    }));
  const over = [
    ['nodes', nodes.length, 'Divide it, and make a guide of each part'],
    ['problems', problems.length, 'Lead arrows to what begins a problem of its own'],
  ] as const;
  return [
    ...over.flatMap(([name, count, fix]) => {
      const message = `It makes ${count} ${name}; a guide has at most ${MOST_OF_A_GUIDE[name]}`;
      return count > MOST_OF_A_GUIDE[name] ? [{ message, fix }] : [];
    }),
    ...wide,
  ];
}
