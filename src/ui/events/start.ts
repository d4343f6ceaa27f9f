export interface StartDetail {
  readonly guide: string;
  readonly problem: string;
  /** `<problem>/<node>` where the visit begins; `null` where that is the first node of the problem. */
  readonly node: string | null;
}

/** A visit begins: the visitor or `start()` picked a problem, or a node that the search found. */
export class RahnumaStartEvent extends CustomEvent<StartDetail> {
  constructor(detail: StartDetail) {
    super('rahnuma-start', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rahnuma-start': RahnumaStartEvent;
  }
}
