/** Internal: the visitor chose an answer of the node shown. */
export class ReplyEvent extends Event {
  static readonly type = 'reply';

  constructor(readonly answer: string) {
    super(ReplyEvent.type, { bubbles: true });
  }
}
