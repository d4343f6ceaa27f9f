import type { Snapshot } from '../../engine/snapshot.js';
import type { NodeId } from '../../model/guide.js';
import { isHidden, isSensitive } from '../../model/sensitive.js';
import { RahnumaAnswerEvent } from '../events/answer.js';
import { RahnumaChangeEvent } from '../events/change.js';
import { RahnumaEndEvent } from '../events/end.js';
import { RahnumaStartEvent } from '../events/start.js';

/** What the page is told when `id` is answered at `before`: no answer that tells a sensitive fact. */
export function answerEvent({ guide, node, trail }: Snapshot, id: string): Event {
  if (!node) return new RahnumaStartEvent({ guide: guide.id, problem: id });
  const shown = publicId({ guide, node, trail });
  const isSecret = shown === null || isSensitive(guide, { node: node.id, answer: id });
  return new RahnumaAnswerEvent({ guide: guide.id, node: shown, answer: isSecret ? null : id });
}

/** What the page is told when another node, or another language, is shown. */
export function shownEvents(snapshot: Snapshot, lang: string, hasMoved: boolean): Event[] {
  const kind = snapshot.node?.kind ?? null;
  const node = publicId(snapshot);
  const guide = snapshot.guide.id;
  const events: Event[] = [
    new RahnumaChangeEvent({ guide, node, kind: node === null ? null : kind, lang }),
  ];
  if (hasMoved && (kind === 'resolution' || kind === 'escalation')) {
    events.push(new RahnumaEndEvent({ guide, node, kind }));
  }
  return events;
}

/** The id of the node shown; `null` on the start view, and where it gives a sensitive fact away. */
export const publicId = ({
  guide,
  node,
  trail,
}: Pick<Snapshot, 'guide' | 'node' | 'trail'>): NodeId | null =>
  node && !isHidden(guide, node.id, trail) ? node.id : null;
