/** Internal: the visitor chose an answer of the node shown. */
export class ReplyEvent extends Event {
  constructor(readonly answer: string) {
    super('reply', { bubbles: true });
  }
}
