export interface StartDetail {
  readonly guide: string;
  readonly problem: string;
}

/** A problem was picked, by the visitor or by `start()`. */
export class RahnumaStartEvent extends CustomEvent<StartDetail> {
  constructor(detail: StartDetail) {
    super('rahnuma-start', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rahnuma-start': RahnumaStartEvent;
  }
}
