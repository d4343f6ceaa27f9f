import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The language of the page where an element stands: its own `lang`, else that of the nearest element around it, through
 * shadow roots too. It follows live when one of them is changed.
 */
export class PageLanguage implements ReactiveController {
  /** `undefined` where nothing says which. */
  current: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => {
    const before = this.current;
    this.#read();
    if (this.current === before) return;
    this.#changed();
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const before = this.current;
    for (const root of this.#read()) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    if (before !== this.current) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Reads the language, and tells in which trees it may be said. */
  #read(): readonly Node[] {
    const { language, roots } = languageAt(this.#host);
    this.current = language;
    return roots;
  }
}

/** The language that an element is in by what the page says, and the trees of the page in which it could be said. */
export function languageAt(element: Element): { language?: string; roots: readonly Node[] } {
  const own = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return { language: own, roots: [root] };
  const { language, roots } = languageAt(root.host);
  return { language: own ?? language, roots: [root, ...roots] };
}
