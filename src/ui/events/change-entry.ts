/** Internal: the visitor wants to change the answer of the entry at `index` of the trail. */
export class ChangeEntryEvent extends Event {
  constructor(readonly index: number) {
    super('change-entry', { bubbles: true });
  }
}
