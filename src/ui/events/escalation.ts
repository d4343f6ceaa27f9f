export interface EscalationDetail {
  readonly guide: string;
  /** `<problem>/<node>`; `null` if it could rule out a value of a sensitive fact. */
  readonly node: string | null;
  /** What was found out and tried, as text in a locale of the guide. Private answers are left out, which it says. */
  readonly summary: (lang?: string) => Promise<string>;
}

/** The hand-over is about to be shown. `preventDefault()` keeps it closed, so that the page can show a form of its own. */
export class RahnumaEscalationEvent extends CustomEvent<EscalationDetail> {
  constructor(detail: EscalationDetail) {
    super('rahnuma-escalation', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rahnuma-escalation': RahnumaEscalationEvent;
  }
}
