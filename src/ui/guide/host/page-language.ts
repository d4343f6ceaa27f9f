/**
 * The language that the page gives an element: its own `lang`; if it has none, the one of the nearest element around it that
 * has, through shadow roots too. Changes of these attributes are followed while the element is in the page.
 */
export class PageLanguage {
  /** `undefined` if no element has a `lang`. */
  current: string | undefined;
  readonly #element: Element;
  readonly #changed: (isMoved: boolean) => void;
  readonly #observer = new MutationObserver(() => this.#read(false));

  /** @param changed called when the language changes; `isMoved` if that is because the element was put into the page */
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

/** The language that the page gives an element, and the roots (document, shadow roots) to watch for changes of it. */
function languageAt(element: Element): { language?: string; roots: readonly Node[] } {
  const own = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return { language: own, roots: [root] };
  const { language, roots } = languageAt(root.host);
  return { language: own ?? language, roots: [root, ...roots] };
}
