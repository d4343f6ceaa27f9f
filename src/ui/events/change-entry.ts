/** Internal: the visitor wants to answer again what stands at `index` of the trail. */
export class ChangeEntryEvent extends Event {
  static readonly type = 'change-entry';

  constructor(readonly index: number) {
    super(ChangeEntryEvent.type, { bubbles: true });
  }
}
