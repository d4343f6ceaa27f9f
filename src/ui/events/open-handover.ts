/** Internal: the visitor wants to show a person what was found out. */
export class OpenHandoverEvent extends Event {
  constructor() {
    super('open-handover', { bubbles: true });
  }
}
