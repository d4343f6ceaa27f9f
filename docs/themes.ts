import '../src/define.js';
import type { Trail } from '../src/model/trail.js';

/** Opens each guide of the page at a node that has a body and answers. */

/** The answers that lead to each node; an element names its own in `data-way`. */
const WAYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  remedy: [
    ['start', 'register'],
    ['register/how-far', 'preparing'],
    ['register/which-document', 'cnic'],
  ],
  wait: [
    ['start', 'no-code'],
    ['no-code/device', 'android'],
    ['no-code/signal-bars', 'none'],
    ['no-code/toggle-flight-mode', 'worked'],
  ],
  escalation: [
    ['start', 'mismatched-id'],
    ['mismatched-id/where-failed', 'unknown'],
    ['mismatched-id/ask-reason', 'failed'],
    ['mismatched-id/told-operator', 'no'],
    ['mismatched-id/which-operator', 'zong'],
  ],
};

for (const element of document.querySelectorAll('rahnuma-guide')) {
  const way = WAYS[element.dataset.way ?? ''] ?? [];
  element.trail = way.map(([node, answer]) => ({ node, answer, at: Date.now() })) as Trail;
}
