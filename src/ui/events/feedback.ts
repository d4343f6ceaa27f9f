export interface FeedbackDetail {
  readonly guide: string;
  /** `<problem>/<node>`; `null` if it would reveal a sensitive fact. */
  readonly node: string | null;
  readonly helpful: boolean;
}

/** The visitor said whether a resolution helped. */
export class RahnumaFeedbackEvent extends CustomEvent<FeedbackDetail> {
  constructor(detail: FeedbackDetail) {
    super('rahnuma-feedback', { detail, bubbles: true, composed: true });
  }
}

/** Internal: the same, sent by the node's element to the guide. */
export class FeedbackEvent extends Event {
  constructor(readonly helpful: boolean) {
    super('feedback', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rahnuma-feedback': RahnumaFeedbackEvent;
  }
}
