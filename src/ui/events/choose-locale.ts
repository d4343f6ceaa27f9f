/** Internal: the visitor picked a language. */
export class ChooseLocaleEvent extends Event {
  static readonly type = 'choose-locale';

  constructor(readonly locale: string) {
    super(ChooseLocaleEvent.type, { bubbles: true });
  }
}
