import { directionOf } from '../../model/text/locale.js';
import { earlyLocale, earlyWords } from '../../ui/text/early-words.js';
import { GUIDE_ATTRIBUTES } from '../../ui/guide/attributes.js';
import { GUIDE_PARTS } from '../../ui/parts.js';
import { PageLanguage } from '../../ui/guide/host/page-language.js';
import type { RahnumaGuide } from '../../ui/guide/rahnuma-guide.js';
import { isHashOf } from '../trail-hash.js';
import { launcherWords } from './launcher-words.js';
import { create, keepEarly, PageElement } from './plain-dom.js';
import { LAUNCHER_STYLES } from './launcher-styles.js';

/**
 * A button that opens a guide in a modal dialog. The guide's code is loaded when the dialog is first opened; the answers stay
 * when it is closed. Plain DOM, without Lit, so that a page that only shows the button loads very little.
 *
 * @tag rahnuma-launcher
 * @slot - The button's label, instead of “Help”.
 * @attr {'end' | 'start'} [side=end] - On which side of the window the button is.
 * @fires {Event} rahnuma-open - The dialog was opened; the guide in it may still be loading.
 * @fires {Event} rahnuma-close - The dialog was closed.
 * @csspart button - The button.
 * @csspart dialog - The dialog.
 * @cssprop --rahnuma-launcher-inline - The distance between the button and the side of the window.
 * @cssprop --rahnuma-launcher-block - The distance between the button and the bottom of the window.
 * @cssprop --rahnuma-launcher-size - The greatest width of the dialog.
 */
export class RahnumaLauncher extends PageElement {
  /** The attributes that are passed on to the guide inside. */
  static readonly observedAttributes = ['lang', ...GUIDE_ATTRIBUTES];

  /** Loads the code that defines `rahnuma-guide`; rejects if that fails. */
  static load: () => Promise<unknown>;

  readonly #language = new PageLanguage(this, () => this.#speak());
  readonly #ownLabel = create('slot');
  readonly #label = create('span');
  readonly #button = create('button', {
    type: 'button',
    part: 'button',
    'aria-haspopup': 'dialog',
  });
  readonly #close = create('button', { type: 'button', class: 'close', 'data-action': 'close' });
  readonly #closeLabel = create('span');
  readonly #content = create('div', { class: 'content' });
  readonly #dialog = create('dialog', { part: 'dialog' });
  readonly #guide = create('rahnuma-guide', {
    exportparts: GUIDE_PARTS,
  });

  constructor() {
    super();
    this.#button.append(this.#ownLabel, this.#label);
    this.#ownLabel.addEventListener('slotchange', () => this.#speak());
    this.#button.addEventListener('click', () => {
      // Not every browser focuses a button on click; without this the focus could not return to it.
      this.#button.focus();
      void this.open();
    });
    this.#close.addEventListener('click', () => this.close());
    this.#close.append(this.#closeLabel);
    const frame = create('div', { class: 'frame' });
    frame.append(this.#close, this.#content);
    this.#dialog.append(frame);
    this.#dialog.addEventListener('close', () => this.#tell('rahnuma-close'));
    let pressed: EventTarget | null = null;
    this.#dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog && pressed === this.#dialog) this.close();
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LAUNCHER_STYLES);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#button, this.#dialog);
  }

  /** The guide inside. It can be used before its code is loaded: what is set on it then is kept. */
  get guideElement(): RahnumaGuide {
    return this.#guide;
  }

  /** What the page knows of the visitor's situation. */
  get facts(): RahnumaGuide['facts'] {
    return this.#guide.facts;
  }

  set facts(facts: RahnumaGuide['facts']) {
    this.#guide.facts = facts;
  }

  /** A compiled guide, instead of a built-in one or one at an address. */
  get guideData(): RahnumaGuide['guideData'] {
    return this.#guide.guideData;
  }

  set guideData(data: RahnumaGuide['guideData']) {
    this.#guide.guideData = data;
  }

  connectedCallback(): void {
    keepEarly(this, ['facts', 'guideData']);
    this.#language.hostConnected();
    this.#speak();
    const { deepLink, guide = '' } = this.#guide;
    const isLinkedTo = isHashOf(location.hash, this.getAttribute('guide') ?? guide);
    if (isLinkedTo && (deepLink || (this.getAttribute('deep-link') ?? 'false') !== 'false'))
      void this.open();
  }

  disconnectedCallback(): void {
    this.#language.hostDisconnected();
    this.#dialog.close();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (value === null) this.#guide.removeAttribute(name);
    else this.#guide.setAttribute(name, value);
  }

  /** Shows the guide where the visitor left it. Resolves when it is shown, or when a message says that loading failed. */
  async open(): Promise<void> {
    if (!this.isConnected) return;
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      this.#tell('rahnuma-open');
    }
    if (this.#guide.isConnected) return;
    this.#content.replaceChildren(this.#placeholder());
    try {
      await RahnumaLauncher.load();
      this.#content.replaceChildren(this.#guide);
    } catch {
      this.#content.replaceChildren(...this.#failure());
    }
  }

  /** Hides the guide; the focus goes back to the button. */
  close(): void {
    this.#dialog.close();
  }

  #tell(type: keyof LauncherEventMap): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  get #locale(): string {
    return this.#language.current ?? navigator.language;
  }

  #placeholder(): Node {
    const placeholder = create('div', { class: 'placeholder', 'aria-busy': 'true' });
    const told = create('p');
    told.append(earlyWords(this.#locale).loading);
    placeholder.append(told);
    return placeholder;
  }

  #failure(): Node[] {
    const words = earlyWords(this.#locale);
    const again = create('button', { type: 'button', class: 'retry', 'data-action': 'retry' });
    again.append(words.retry);
    again.addEventListener('click', () => {
      // The retry button is about to be removed, and the focus must not be lost with it.
      this.#close.focus();
      void this.open();
    });
    const told = create('p', { role: 'alert' });
    told.append(words['load-failed']);
    return [told, again];
  }

  /** Sets the launcher's few words, in the page's language. */
  #speak(): void {
    const locale = earlyLocale([this.#locale]);
    const { launcher: label, 'handover-close': close } = launcherWords(locale);
    const own = this.textContent.trim();
    const hasLabel = own !== '' || this.#ownLabel.assignedElements().length > 0;
    this.#label.textContent = hasLabel ? '' : label;
    this.#closeLabel.textContent = close;
    this.#dialog.ariaLabel = own || label;
    // Not on the dialog: the guide inside may have other languages and finds its own.
    for (const element of [this.#label, this.#close]) {
      element.lang = locale;
      element.dir = directionOf(locale);
    }
  }
}

/** The launcher's own events; those of the guide inside pass through it. */
export interface LauncherEventMap {
  'rahnuma-open': Event;
  'rahnuma-close': Event;
}

declare global {
  interface HTMLElementTagNameMap {
    'rahnuma-launcher': RahnumaLauncher;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a declaration can only extend
  interface GlobalEventHandlersEventMap extends LauncherEventMap {}
}
