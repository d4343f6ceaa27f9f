export interface EndDetail {
  readonly guide: string;
  /** `<problem>/<node>`; `null` if it would reveal a sensitive fact. */
  readonly node: string | null;
  readonly kind: 'resolution' | 'escalation';
}

/** A resolution or an escalation is shown now. */
export class RahnumaEndEvent extends CustomEvent<EndDetail> {
  constructor(detail: EndDetail) {
    super('rahnuma-end', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rahnuma-end': RahnumaEndEvent;
  }
}
