export interface AnswerDetail {
  readonly guide: string;
  /** `<problem>/<node>`; `null` if it would reveal a sensitive fact. */
  readonly node: string | null;
  /** The answer's id; `null` if it tells a sensitive fact. */
  readonly answer: string | null;
}

/** An answer was given to a node. */
export class RahnumaAnswerEvent extends CustomEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    super('rahnuma-answer', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rahnuma-answer': RahnumaAnswerEvent;
  }
}
