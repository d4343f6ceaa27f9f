export interface FeedbackDetail {
  readonly guide: string;
  /** `<problem>/<node>` */
  readonly node: string;
  readonly helpful: boolean;
}

/** The visitor said whether a resolution helped. Not fired if the resolution could rule out a value of a sensitive fact. */
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
  interface GlobalEventHandlersEventMap {
    'rahnuma-feedback': RahnumaFeedbackEvent;
  }
}
