import { html, LitElement } from 'lit';
import { directionOf, nameOfLocale } from '../model/locale.js';
import { ChooseLocaleEvent } from './events/choose-locale.js';
import { baseStyles } from './styles/base.js';
import { languageStyles } from './styles/language.js';

/** The language switch: each language under its own name. */
export class LanguageView extends LitElement {
  static override styles = [baseStyles, languageStyles];

  static override properties = {
    locales: { attribute: false },
    current: { attribute: false },
    label: { attribute: false },
  };

  locales: readonly string[] = [];
  current = '';
  /** What the switch is called. */
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
            ${nameOfLocale(locale)}
          </button>`,
      )}
    </div>`;
  }
}
