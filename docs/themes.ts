import '../src/define.js';
import type { Trail } from '../src/model/trail.js';

/** Opens each guide of the page at a node that has a body and answers. */

/** The answers that lead to each node; an element names its own in `data-way`. */
const WAYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  remedy: [
    ['start', 'no-internet'],
    ['no-internet/how-many', 'all'],
    ['no-internet/box-lights', 'dark'],
  ],
  wait: [
    ['start', 'no-internet'],
    ['no-internet/how-many', 'all'],
    ['no-internet/box-lights', 'trouble'],
  ],
  escalation: [
    ['start', 'no-internet'],
    ['no-internet/how-many', 'all'],
    ['no-internet/box-lights', 'dark'],
    ['no-internet/power', 'failed'],
  ],
};

for (const element of document.querySelectorAll('rahnuma-guide')) {
  const way = WAYS[element.dataset.way ?? ''] ?? [];
  element.trail = way.map(([node, answer]) => ({ node, answer, at: Date.now() })) as Trail;
}
