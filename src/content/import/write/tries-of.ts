import type { PlannedNode } from '../plan/planned.js';

/** How often a remedy may be tried: three times where it became one because it leads round. */
export const triesOf = ({ kind, drawn }: PlannedNode): number =>
  kind === 'remedy' && drawn.kind !== 'remedy' ? 3 : 1;
