import { html, LitElement } from 'lit';
import { directionOf } from '../../model/locale.js';
import { ChooseLocaleEvent } from '../events/choose-locale.js';
import { baseStyles } from '../text/base-styles.js';
import { languageStyles } from './language-styles.js';

/** The language switch: each language under its own name. */
export class LanguageView extends LitElement {
  static override styles = [baseStyles, languageStyles];

  static override properties = {
    locales: { attribute: false },
    names: { attribute: false },
    current: { attribute: false },
    label: { attribute: false },
  };

  locales: readonly string[] = [];
  /** The name of each language in that language, by locale. */
  names: Readonly<Record<string, string>> = {};
  current = '';
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
            @click=${() => this.dispatchEvent(new ChooseLocaleEvent(locale))}
          >
            ${this.names[locale] ?? locale}
          </button>`,
      )}
    </div>`;
  }
}
