/** Internal: the visitor wants to begin again. */
export class RestartEvent extends Event {
  static readonly type = 'restart';

  constructor() {
    super(RestartEvent.type, { bubbles: true });
  }
}
