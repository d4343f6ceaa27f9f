export interface EndDetail {
  readonly guide: string;
  /** `<problem>/<node>` */
  readonly node: string;
  readonly kind: 'resolution' | 'escalation';
}

/** A resolution or an escalation is shown now. Not fired if that could rule out a value of a sensitive fact. */
export class RahnumaEndEvent extends CustomEvent<EndDetail> {
  constructor(detail: EndDetail) {
    super('rahnuma-end', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rahnuma-end': RahnumaEndEvent;
  }
}
