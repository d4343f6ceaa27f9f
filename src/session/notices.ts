import type { Snapshot } from '../engine/snapshot.js';
import { asksPrivately } from '../model/sensitive.js';
import type { KeptTrail } from './trail-memory.js';
import type { Notice } from './visit-state.js';

/** That the guide has changed, if a trail names something that it no longer has. */
export const noticeOfChange = ({ unused }: Snapshot): Notice | undefined =>
  unused.some(({ reason }) => reason !== 'not-reached') ? 'guide-changed' : undefined;

/** What to say to a visitor who comes back. */
export function noticeOfReturn(kept: KeptTrail, snapshot: Snapshot): Notice | undefined {
  const { guide, node, unused } = snapshot;
  const isOld = kept.version !== undefined && kept.version !== guide.version && unused.length > 0;
  if (isOld) return 'guide-changed';
  if (kept.isPartial && node && asksPrivately(guide, node)) return 'not-kept';
  return noticeOfChange(snapshot);
}
