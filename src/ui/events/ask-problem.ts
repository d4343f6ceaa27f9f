/** Internal: the visitor followed a link to another problem of the guide. Bubbles out of the node's element. */
export class AskProblemEvent extends Event {
  static readonly type = 'ask-problem';

  constructor(readonly problem: string) {
    super(AskProblemEvent.type, { bubbles: true, composed: true });
  }
}
