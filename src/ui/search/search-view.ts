import { html, LitElement, nothing } from 'lit';
import { waysToPoints } from '../../engine/shortest-trails.js';
import type { Facts } from '../../model/fact.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import type { GuideText } from '../../model/text.js';
import { START } from '../../model/trail.js';
import { ChoosePointEvent } from '../events/choose-point.js';
import { icon } from '../text/icons.js';
import { renderLine } from '../text/rich-line.js';
import { Loading } from '../loading.js';
import type { Point, SearchIndex } from './search-index.js';
import { baseStyles } from '../text/base-styles.js';
import { searchStyles } from './search-styles.js';
import { Words } from '../text/words.js';

/**
 * A field for the visitor's own words, which offers points of the guide, each with the way there. It never jumps by
 * itself, and nothing typed leaves the page.
 */
export class SearchView extends LitElement {
  static override styles = [baseStyles, searchStyles];

  static override properties = {
    words: { attribute: false },
    guide: { attribute: false },
    said: { state: true },
    isUsed: { state: true },
  };

  /** Loads what searches; rejects where it cannot be had. */
  static load: () => Promise<typeof import('./search-index.js')>;

  declare words: Words;
  declare guide: LoadableGuide;

  private said = '';
  private isUsed = false;

  readonly #index = new Loading(
    this,
    (): [boolean, GuideText, Facts] => [this.isUsed, this.words.text, this.words.facts],
    (isUsed, text, facts) => (isUsed ? this.#load(text, facts) : undefined),
  );

  protected override render() {
    const { words } = this;
    return html`
      <label for="said">${words.ui('search')}</label>
      <div class="field">
        ${icon('search')}
        <input
          id="said"
          type="search"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          placeholder=${words.ui('search-hint')}
          aria-describedby="found"
          @focus=${this.#use}
          @input=${this.#onInput}
        />
      </div>
      <p id="found" role="status">${this.#renderStatus()}</p>
      ${this.#renderPoints()}
    `;
  }

  async #load(text: GuideText, facts: Facts): Promise<SearchIndex> {
    const [{ SearchIndex }, phrases] = await Promise.all([
      SearchView.load(),
      this.guide.loadPhrases(),
    ]);
    const { guide } = this.words;
    return new SearchIndex(
      new Words(text, guide, facts),
      phrases,
      waysToPoints(guide, facts, Date.now()),
    );
  }

  #points(): Point[] {
    return this.said.trim() === '' ? [] : (this.#index.value?.find(this.said) ?? []);
  }

  #renderStatus() {
    const { words } = this;
    if (this.said.trim() === '') return nothing;
    if (this.#index.failure) return words.ui('search-failed');
    if (!this.#index.value) return nothing;
    return words.ui(this.#points().length === 0 ? 'search-none' : 'search-found');
  }

  #renderPoints() {
    const points = this.#points();
    if (points.length === 0) return nothing;
    return html`<ul role="list">
      ${points.map((point) => this.#renderPoint(point))}
    </ul>`;
  }

  #renderPoint({ id, trail }: Point) {
    const { words } = this;
    const title = words.text.problems[id]?.title ?? words.node(id as `${string}/${string}`).title;
    const way = trail.map(({ node, answer }) =>
      node === START
        ? words.plain(words.text.problems[answer]?.title ?? '')
        : words.plain(words.labelOf(node, answer)),
    );
    return html`<li>
      <button
        type="button"
        data-point=${id}
        @click=${() => this.dispatchEvent(new ChoosePointEvent(trail))}
      >
        <span>
          <strong>${renderLine(title, words)}</strong>
          ${
            id.includes('/')
              ? html`<small>${way.map((step) => html`<bdi>${step}</bdi>`)}</small>`
              : nothing
          }
        </span>
        ${icon('chevron')}
      </button>
    </li>`;
  }

  /** Loads what searches; again where that failed before. */
  #use(): void {
    this.isUsed = true;
    if (this.#index.failure) void this.#index.run();
  }

  #onInput(event: InputEvent): void {
    this.#use();
    this.said = (event.target as HTMLInputElement).value;
  }
}
