/** Internal: the visitor wants to begin again. */
export class RestartEvent extends Event {
  constructor() {
    super('restart', { bubbles: true });
  }
}
