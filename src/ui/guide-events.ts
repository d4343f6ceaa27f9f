import type { Snapshot } from '../engine/snapshot.js';
import type { Guide, NodeId } from '../model/guide.js';
import { factsRevealedBy, isSensitive } from '../model/sensitive.js';
import { RahnumaAnswerEvent } from './events/answer.js';
import { RahnumaChangeEvent } from './events/change.js';
import { RahnumaEndEvent } from './events/end.js';
import { RahnumaStartEvent } from './events/start.js';

/** What the page is told when `id` is answered at `before`: no answer that tells a sensitive fact. */
export function answerEvent({ guide, node }: Snapshot, id: string): Event {
  if (!node) return new RahnumaStartEvent({ guide: guide.id, problem: id });
  const isSecret = isSensitive(guide, { node: node.id, answer: id });
  return new RahnumaAnswerEvent({
    guide: guide.id,
    node: publicId(guide, node.id),
    answer: isSecret ? null : id,
  });
}

/** What the page is told when another node, or another language, is shown. */
export function shownEvents({ guide, node }: Snapshot, lang: string, hasMoved: boolean): Event[] {
  const id = node ? publicId(guide, node.id) : null;
  const base = { guide: guide.id, node: id, kind: node?.kind ?? null };
  const events: Event[] = [new RahnumaChangeEvent({ ...base, lang })];
  if (hasMoved && (node?.kind === 'resolution' || node?.kind === 'escalation')) {
    events.push(new RahnumaEndEvent({ guide: guide.id, node: id, kind: node.kind }));
  }
  return events;
}

/** The node's id, unless having come to it gives a sensitive fact away. */
export const publicId = (guide: Guide, id: NodeId): NodeId | null =>
  factsRevealedBy(guide, id).length > 0 ? null : id;
