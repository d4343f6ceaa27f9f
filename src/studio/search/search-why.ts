import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { CompiledGuide } from '../../compiled/format.js';
import { JumpEvent } from '../map/jump-event.js';
import { studioStyles } from '../studio-styles.js';
import { searchWhyStyles } from './search-why-styles.js';
import { toldSearch, type ToldMatch, type ToldPoint, type ToldSearch } from './told-search.js';

/** How many points a visitor is shown. */
const OFFERED = 5;
/** Those behind them that an author may like to see. */
const MOST = 10;
/** Of the texts by which a point was found, the first two count. */
const COUNTED = 2;

const KINDS: Readonly<Record<ToldMatch['kind'], string>> = {
  phrase: 'Phrase',
  title: 'Title',
  hint: 'Hint',
  answer: 'Answer that leads here',
  body: 'Text',
};

/**
 * The search of the guide, tried on the author's own words, with why each result stands where it does.
 *
 * @fires {JumpEvent} jump - A visit is to begin at a result.
 */
export class SearchWhy extends LitElement {
  static override styles = [studioStyles, searchWhyStyles];

  static override properties = {
    compiled: { attribute: false },
    locale: { attribute: false },
    said: { state: true },
  };

  declare compiled: CompiledGuide;
  /** The language in which the guide is shown. */
  declare locale: string;

  private said = '';
  #search: ToldSearch | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('compiled') || changed.has('locale')) {
      this.#search = toldSearch(this.compiled, this.locale);
    }
  }

  protected override render() {
    const found = this.said.trim() === '' ? undefined : (this.#search?.(this.said) ?? []);
    const best = found?.[0]?.score ?? 0;
    return html`<label
        ><span>What a visitor might type, in <code>${this.locale}</code></span
        ><input
          type="search"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          @input=${this.#onInput}
      /></label>
      <p role="status">${found && told(found.length)}</p>
      <ol>
        ${found?.slice(0, MOST).map((point, index) => this.#renderPoint(point, index, best))}
      </ol>`;
  }

  #renderPoint(found: ToldPoint, index: number, best: number) {
    const { point, title, score, shared, matches } = found;
    return html`<li class=${index < OFFERED ? 'offered' : 'behind'} data-point=${point}>
      ${index === OFFERED ? html`<p class="quiet">Visitors are not shown these:</p>` : nothing}
      <p class="head">
        <button type="button" @click=${() => this.dispatchEvent(new JumpEvent(point))}>
          ${title}
        </button>
        <code>${point}</code>
        <span class="score"
          ><meter min="0" max=${best} value=${score} aria-label="Score, of the best"></meter>
          ${score.toFixed(1)}</span
        >
      </p>
      <ul role="list">
        ${matches.slice(0, COUNTED).map(renderMatch)}
        <li class="quiet">
          ${shared.toFixed(1)} from the best match in its
          problem${point.includes('/') ? '' : ', more for the problem itself'}
        </li>
        ${matches.length > COUNTED ? html`<li class="quiet">${matches.length - COUNTED} more texts fit, which do not count</li>` : nothing}
      </ul>
    </li>`;
  }

  readonly #onInput = ({ currentTarget }: Event) => {
    this.said = (currentTarget as HTMLInputElement).value;
  };
}

const told = (count: number): string =>
  count === 0 ? 'Nothing is found.' : `Found: ${count}. Visitors are shown the first ${OFFERED}.`;

const renderMatch = ({ kind, text, terms, score }: ToldMatch) =>
  html`<li>
    ${score.toFixed(1)} ${KINDS[kind]}: <q dir="auto">${shortened(text)}</q>
    <span class="quiet">by</span> ${terms.map((term) => html`<mark dir="auto">${term}</mark> `)}
  </li>`;

/** A text at whose length one still sees the next. */
const LONGEST = 160;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
