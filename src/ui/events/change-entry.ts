/** Internal: the visitor wants to answer again what stands at `index` of the trail. */
export class ChangeEntryEvent extends Event {
  constructor(readonly index: number) {
    super('change-entry', { bubbles: true });
  }
}
