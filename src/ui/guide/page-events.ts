import type { Snapshot } from '../../engine/snapshot.js';
import type { NodeId } from '../../model/guide.js';
import { isEnd } from '../../model/node-kinds.js';
import { isRefused } from '../../model/guide-refused.js';
import { isHidden, isSensitive } from '../../model/sensitive.js';
import type { VisitEvent } from '../../session/visit-state.js';
import { RahnumaAnswerEvent } from '../events/answer.js';
import { RahnumaChangeEvent } from '../events/change.js';
import { RahnumaEndEvent, type EndDetail } from '../events/end.js';
import { RahnumaErrorEvent } from '../events/error.js';
import { RahnumaStartEvent } from '../events/start.js';

type PageEvents = {
  readonly [T in VisitEvent['type']]: (
    event: Extract<VisitEvent, { type: T }>,
    named: string,
  ) => Event;
};

const PAGE_EVENTS: PageEvents = {
  started: ({ guide, problem }) => new RahnumaStartEvent({ guide, problem }),
  answered: ({ before, answer }) => {
    const { guide, node } = before;
    const shown = publicId(before);
    const tells = node !== undefined && isSensitive(guide, { node: node.id, answer });
    return new RahnumaAnswerEvent({
      guide: guide.id,
      node: shown,
      answer: shown === null || tells ? null : answer,
    });
  },
  failed: ({ cause }, named) =>
    new RahnumaErrorEvent({
      message: `The guide “${named}” cannot be shown: ${cause.message}`,
      cause,
      findings: isRefused(cause) ? cause.findings : [],
    }),
};

/**
 * The public event for something that happened in a visit. It contains no answer that tells a sensitive fact.
 *
 * @param named how the page named the guide, for error messages
 */
export function pageEvent(event: VisitEvent, named: string): Event {
  const make = PAGE_EVENTS[event.type] as (event: VisitEvent, named: string) => Event;
  return make(event, named);
}

/** The public events for another node, or another language, being shown. */
export function shownEvents(snapshot: Snapshot, lang: string, hasMoved: boolean): Event[] {
  const kind = snapshot.node?.kind ?? null;
  const node = publicId(snapshot);
  const guide = snapshot.guide.id;
  const changed = new RahnumaChangeEvent({ guide, node, kind: node === null ? null : kind, lang });
  if (!hasMoved || !isEnd(snapshot.node)) return [changed];
  return [changed, new RahnumaEndEvent({ guide, node, kind: kind as EndDetail['kind'] })];
}

/** The id of the node shown; `null` on the start view, or if it would reveal a sensitive fact. */
export const publicId = ({
  guide,
  node,
  trail,
}: Pick<Snapshot, 'guide' | 'node' | 'trail'>): NodeId | null =>
  node && !isHidden(guide, node.id, trail) ? node.id : null;
