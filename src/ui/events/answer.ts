export interface AnswerDetail {
  readonly guide: string;
  /** `<problem>/<node>` */
  readonly node: string;
  /** The answer's id. */
  readonly answer: string;
}

/** An answer was given to a node. Not fired if that could rule out a value of a sensitive fact. */
export class RahnumaAnswerEvent extends CustomEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    super('rahnuma-answer', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rahnuma-answer': RahnumaAnswerEvent;
  }
}
