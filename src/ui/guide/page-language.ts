/**
 * The language of the page where an element stands: its own `lang`, else that of the nearest element around it, through
 * shadow roots too. It follows live when one of them is changed, while the element is in the page.
 */
export class PageLanguage {
  /** `undefined` where nothing says which. */
  current: string | undefined;
  readonly #element: Element;
  readonly #changed: (isMoved: boolean) => void;
  readonly #observer = new MutationObserver(() => this.#read(false));

  /** @param changed is told whether it is because the element is in another place now */
  constructor(element: Element, changed: (isMoved: boolean) => void) {
    this.#element = element;
    this.#changed = changed;
  }

  hostConnected(): void {
    for (const root of languageAt(this.#element).roots) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    this.#read(true);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(isMoved: boolean): void {
    const { language } = languageAt(this.#element);
    if (language === this.current) return;
    this.current = language;
    this.#changed(isMoved);
  }
}

/** The language that an element is in by what the page says, and the trees of the page in which it could be said. */
function languageAt(element: Element): { language?: string; roots: readonly Node[] } {
  const own = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return { language: own, roots: [root] };
  const { language, roots } = languageAt(root.host);
  return { language: own ?? language, roots: [root, ...roots] };
}
