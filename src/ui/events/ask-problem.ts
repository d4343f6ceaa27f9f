/** Internal: the visitor followed a link to another problem of the guide. Bubbles out of the node's element. */
export class AskProblemEvent extends Event {
  constructor(readonly problem: string) {
    super('ask-problem', { bubbles: true, composed: true });
  }
}
