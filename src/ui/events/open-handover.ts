/** Internal: the visitor wants to show a person what was found out. */
export class OpenHandoverEvent extends Event {
  static readonly type = 'open-handover';

  constructor() {
    super(OpenHandoverEvent.type, { bubbles: true });
  }
}
