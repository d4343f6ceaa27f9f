import { html, LitElement, nothing } from 'lit';
import type { StudioLanguage, StudioTranslation } from '../../cli/studio/studio-state.js';
import type { TranslationState } from '../../content/translations/translations-of.js';
import { fileLink } from '../findings/file-link.js';
import { studioStyles } from '../studio-styles.js';
import { translationsStyles } from './translations-styles.js';

/** What there is to do about texts in each state, the most pressing first. */
const TO_DO: Partial<Readonly<Record<TranslationState, string>>> = {
  missing: 'Missing',
  stale: 'Stale: the source has changed since',
  unrecorded: 'Not recorded: a change of the source would go unnoticed',
};

/** How far each language of the guide is translated. */
export class TranslationsView extends LitElement {
  static override styles = [studioStyles, translationsStyles];

  static override properties = {
    languages: { attribute: false },
    names: { attribute: false },
    folder: { attribute: false },
    editor: { attribute: false },
  };

  declare languages: readonly StudioLanguage[];
  /** What each language calls itself. */
  declare names: Readonly<Record<string, string>>;
  declare folder: string;
  declare editor: string;

  protected override render() {
    const { languages } = this;
    if (languages.length === 0) return html`<p>The guide is in one language.</p>`;
    return languages.map((language) => this.#renderLanguage(language));
  }

  #renderLanguage({ locale, isThere, isRecorded, texts }: StudioLanguage) {
    const of = (state: TranslationState) => texts.filter((each) => each.state === state);
    const written = texts.length - of('missing').length - of('stale').length;
    return html`<section data-locale=${locale}>
      <h3><span lang=${locale}>${this.names[locale] ?? locale}</span> <code>${locale}</code></h3>
      ${
        isThere
          ? html`<p>${written} of ${texts.length} done</p>
              <progress max=${texts.length} value=${written} aria-label="Done"></progress>
              ${isRecorded || texts.length === 0 ? nothing : html`<p class="quiet">Nobody keeps from which source these were made: <code>rahnuma texts ${this.folder} ${locale}</code> begins to.</p>`}
              ${Object.entries(TO_DO).map(([state, title]) =>
                state === 'unrecorded' && !isRecorded
                  ? nothing
                  : this.#renderTexts(title, of(state as TranslationState)),
              )}`
          : html`<p>
              Its file is not there, or cannot be read.
              <code>rahnuma texts ${this.folder} ${locale}</code> writes one.
            </p>`
      }
    </section>`;
  }

  #renderTexts(title: string, texts: readonly StudioTranslation[]) {
    if (texts.length === 0) return nothing;
    return html`<details>
      <summary>${title} (${texts.length})</summary>
      <ul role="list">
        ${texts.map(({ key, place }) => html`<li><code>${key}</code> ${fileLink(this, place)}</li>`)}
      </ul>
    </details>`;
  }
}
