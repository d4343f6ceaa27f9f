/** Internal: the visitor picked a language. */
export class ChooseLocaleEvent extends Event {
  constructor(readonly locale: string) {
    super('choose-locale', { bubbles: true });
  }
}
