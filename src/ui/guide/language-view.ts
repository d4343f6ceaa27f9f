import { html, LitElement, nothing } from 'lit';
import { directionOf } from '../../model/text/locale.js';
import { ChooseLocaleEvent } from '../events/choose-locale.js';
import { baseStyles } from '../text/base-styles.js';
import type { Words } from '../text/words.js';
import { languageStyles } from './language-styles.js';

/** The language switch: each language under its own name. One that could not be loaded is said beside it, with a retry. */
export class LanguageView extends LitElement {
  static override styles = [baseStyles, languageStyles];

  static override properties = {
    words: { attribute: false },
    locales: { attribute: false },
    names: { attribute: false },
    current: { attribute: false },
    failed: { attribute: false },
    label: { attribute: false },
  };

  /** The words in which the switch itself speaks. */
  declare words: Words;
  locales: readonly string[] = [];
  /** The name of each language in that language, by locale. */
  names: Readonly<Record<string, string>> = {};
  current = '';
  /** The locale that was chosen last, if it could not be loaded. */
  declare failed: string | undefined;
  /** The accessible name of the switch. */
  label = '';

  protected override render() {
    return html`<div role="group" aria-label=${this.label} part="language">
        ${this.locales.map(
          (locale) =>
            html`<button
              type="button"
              lang=${locale}
              dir=${directionOf(locale)}
              data-locale=${locale}
              aria-pressed=${locale === this.current}
              @click=${() => this.#choose(locale)}
            >
              ${this.#nameOf(locale)}
            </button>`,
        )}
      </div>
      <div class="failed" role="status">
        ${this.failed === undefined ? nothing : this.#renderFailed(this.failed)}
      </div>`;
  }

  #renderFailed(locale: string) {
    const language = html`<bdi lang=${locale}>${this.#nameOf(locale)}</bdi>`;
    return html`<p>${this.words.uiWith('language-failed', { language })}</p>
      <button type="button" data-action="retry" @click=${() => this.#retry(locale)}>
        ${this.words.ui('retry')}
      </button>`;
  }

  #nameOf(locale: string): string {
    return this.names[locale] ?? locale;
  }

  #choose(locale: string): void {
    this.dispatchEvent(new ChooseLocaleEvent(locale));
  }

  #retry(locale: string): void {
    // The retry button is about to be removed, and the focus must not be lost with it.
    this.renderRoot.querySelector<HTMLElement>(`[data-locale="${locale}"]`)?.focus();
    this.#choose(locale);
  }
}
