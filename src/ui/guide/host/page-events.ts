import type { PublicView } from '../../../engine/public/public-view.js';
import { nodesOf } from '../../../model/graph/guide-nodes.js';
import { isRefused } from '../../../model/guide-refused.js';
import type { Guide } from '../../../model/guide.js';
import type { VisitEvent } from '../../../session/visit-state.js';
import { RahnumaAnswerEvent } from '../../events/answer.js';
import { RahnumaChangeEvent } from '../../events/change.js';
import { RahnumaEndEvent, type EndDetail } from '../../events/end.js';
import { RahnumaErrorEvent } from '../../events/error.js';
import { RahnumaStartEvent } from '../../events/start.js';

type PageEvents = {
  readonly [T in VisitEvent['type']]: (
    event: Extract<VisitEvent, { type: T }>,
    named: string,
  ) => Event;
};

const PAGE_EVENTS: PageEvents = {
  started: ({ guide, problem, node }) => new RahnumaStartEvent({ guide, problem, node }),
  answered: ({ guide, node, answer }) => new RahnumaAnswerEvent({ guide, node, answer }),
  failed: ({ cause }, named) =>
    new RahnumaErrorEvent({
      message: `The guide “${named}” cannot be shown: ${cause.message}`,
      cause,
      findings: isRefused(cause) ? cause.findings : [],
    }),
};

/**
 * The public event for something that happened in a visit.
 *
 * @param named how the page named the guide, for error messages
 */
export function pageEvent(event: VisitEvent, named: string): Event {
  const make = PAGE_EVENTS[event.type] as (event: VisitEvent, named: string) => Event;
  return make(event, named);
}

/** The public events for another node, or another language, being shown. */
export function shownEvents(
  guide: Guide,
  { node: id }: PublicView,
  lang: string,
  hasMoved: boolean,
): Event[] {
  const node = id === null ? undefined : nodesOf(guide).get(id);
  const kind = node?.kind ?? null;
  const changed = new RahnumaChangeEvent({ guide: guide.id, node: id, kind, lang });
  if (!hasMoved || id === null || !isEndKind(kind)) return [changed];
  return [changed, new RahnumaEndEvent({ guide: guide.id, node: id, kind })];
}

const isEndKind = (kind: string | null): kind is EndDetail['kind'] =>
  kind === 'resolution' || kind === 'escalation';
