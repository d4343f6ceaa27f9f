import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PublicView } from '../../engine/public/public-view.js';
import type { Snapshot } from '../../engine/snapshot.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import type { ChooseLocaleEvent } from '../events/choose-locale.js';
import { icon } from '../text/icons.js';
import { AsyncValue } from '../async-value.js';
import { printSheet } from './print-sheet.js';
import { baseStyles } from '../text/base-styles.js';
import { handoverStyles } from './handover-styles.js';
import { privateFacts, summaryOf, summaryText, type Summary } from './summary.js';
import { summaryCard } from './summary-card.js';
import { Words } from '../text/words.js';
import { whenIdle } from '../when-idle.js';

/**
 * A full screen to show at the counter: the problem, what was found out and tried, and what is needed, in the clerk's language
 * and in the visitor's. Private answers are left out, which it says, unless the visitor includes them here.
 */
export class HandoverView extends LitElement {
  static override styles = [baseStyles, handoverStyles];

  static override properties = {
    snapshot: { attribute: false },
    view: { attribute: false },
    words: { attribute: false },
    guide: { attribute: false },
    clerkLocale: { attribute: false },
    link: { attribute: false },
    chosenLocale: { state: true },
    includesPrivate: { state: true },
    isOpen: { state: true },
    told: { state: true },
  };

  declare snapshot: Snapshot;
  declare view: PublicView;
  /** The words in the visitor's language. */
  declare words: Words;
  declare guide: LoadableGuide;
  /** The clerk's assumed locale, until the visitor picks another here. */
  clerkLocale = '';
  /** An address that opens the same place again; `undefined` without `deep-link`. */
  declare link: string | undefined;

  declare private chosenLocale: string | undefined;
  private includesPrivate = false;
  private isOpen = false;
  declare private told: 'copied' | 'copy-failed' | undefined;

  readonly #clerkText = new AsyncValue(
    this,
    (): [LoadableGuide, string, boolean] => [this.guide, this.#locale, this.isOpen],
    (guide, locale, isOpen) => (isOpen ? guide.loadText(locale) : undefined),
  );

  get #locale(): string {
    return this.chosenLocale ?? this.clerkLocale;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  /** Opens it. When it closes, the focus returns to where it was. */
  show(): void {
    this.isOpen = true;
    this.told = undefined;
    this.#dialog?.showModal();
  }

  protected override render() {
    const { words } = this;
    return html`<dialog
      aria-label=${words.ui('handover-title')}
      lang=${words.locale}
      dir=${words.direction}
      @close=${this.#onClose}
    >
      ${this.isOpen ? this.#renderContent() : nothing}
    </dialog>`;
  }

  /** Fetches the clerk’s language ahead, for a visitor who will be offline at the counter. If that fails, opening tries again. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('guide') && !changed.has('clerkLocale')) return;
    const { guide, clerkLocale } = this;
    whenIdle(() => void guide.loadText(clerkLocale).catch(() => undefined));
  }

  #renderContent() {
    const { words, link } = this;
    return html`
      <header>
        <h2>${words.ui('handover-title')}</h2>
        <button
          type="button"
          class="close"
          data-action="close"
          @click=${() => this.#dialog?.close()}
        >
          ${words.ui('handover-close')}
        </button>
      </header>
      <div class="clerk">
        <p class="label">${words.ui('handover-clerk-language')}</p>
        <rahnuma-language
          .words=${words}
          .locales=${this.guide.locales}
          .names=${this.guide.languageNames}
          .current=${this.#locale}
          .failed=${this.#clerkText.failure && this.#locale}
          .label=${words.ui('handover-clerk-language')}
          @choose-locale=${this.#onChooseLocale}
        ></rahnuma-language>
      </div>
      ${this.#renderPrivate()}
      <div class="sheets" part="handover">${this.#renderFolded()}</div>
      <div class="actions">
        ${this.#action('copy', () => this.#copy(this.#text()))}
        ${'share' in navigator ? this.#action('share', () => this.#share()) : nothing}
        ${canPrint() ? this.#action('print', () => printSheet(html`${this.#renderSheets()}`)) : nothing}
        ${link && this.#action('copy-link', () => this.#copy(link))}
      </div>
      <p role="status" .textContent=${this.told ? words.ui(this.told) : ''}></p>
    `;
  }

  /** The words in both languages, the clerk's first; only the visitor's if both are the same or the other is not loaded. */
  #bothWords(): Words[] {
    const { words } = this;
    const text = this.#clerkText.value;
    if (!text || text.locale === words.locale) return [words];
    return [new Words(text, words.guide, words.facts), words];
  }

  #summary(words: Words): Summary {
    return summaryOf(this, words.text, this.includesPrivate);
  }

  /** A new element for each language, so that a translator’s changes do not stay in it. */
  #renderSheets(): unknown[] {
    return this.#bothWords().map((words) =>
      keyed(
        words.locale,
        html`<article lang=${words.locale} dir=${words.direction}>
          ${summaryCard(this.#summary(words))}
        </article>`,
      ),
    );
  }

  /** The clerk’s sheet, and the visitor’s own folded below it. */
  #renderFolded() {
    const [clerks, own] = this.#renderSheets();
    if (own === undefined) return clerks;
    return html`${clerks}
      <details>
        <summary>${this.words.ui('handover-own')}</summary>
        ${own}
      </details>`;
  }

  /** Includes the private answers with one tap. The choice is forgotten when the hand-over closes. */
  #renderPrivate() {
    const { words, snapshot, view } = this;
    if (view.trail.length === snapshot.trail.length) return nothing;
    return html`<label class="private">
      <input
        type="checkbox"
        data-action="include"
        .checked=${this.includesPrivate}
        @change=${() => (this.includesPrivate = !this.includesPrivate)}
      />
      ${words.ui('handover-include', { facts: privateFacts(snapshot, words) })}
    </label>`;
  }

  #action(name: 'copy' | 'share' | 'print' | 'copy-link', act: () => unknown) {
    return html`<button type="button" data-action=${name} @click=${act}>
      ${icon(name)}${this.words.ui(name)}
    </button>`;
  }

  #text(): string {
    const texts = this.#bothWords().map((words) => summaryText(this.#summary(words)));
    return [...texts, this.link ?? []].flat().join('\n\n');
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told = 'copied';
    } catch {
      this.told = 'copy-failed';
    }
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ text: this.#text() });
    } catch (cause) {
      // `AbortError` means that the visitor closed the share sheet. After any other error, copying may still work.
      if ((cause as Error).name !== 'AbortError') await this.#copy(this.#text());
    }
  }

  #onClose(): void {
    this.isOpen = false;
    this.includesPrivate = false;
  }

  #onChooseLocale(event: ChooseLocaleEvent): void {
    event.stopPropagation();
    if (event.locale === this.#locale && this.#clerkText.failure) void this.#clerkText.run();
    this.chosenLocale = event.locale;
    this.requestUpdate();
  }
}

/** Browsers inside other apps often cannot print. */
const canPrint = (): boolean => typeof (window as Partial<Window>).print === 'function';
