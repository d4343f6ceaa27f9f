import { html, LitElement, nothing } from 'lit';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { Facts } from '../../model/fact.js';
import type { NodeId } from '../../model/guide.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import { inSteps } from '../../model/steps.js';
import type { GuideText } from '../../model/text/text.js';
import { ChoosePointEvent } from '../events/choose-point.js';
import { icon } from '../text/icons.js';
import { renderLine } from '../text/rich-line.js';
import { AsyncValue } from '../async-value.js';
import type { SearchIndex } from './search-index.js';
import { baseStyles } from '../text/base-styles.js';
import { searchStyles } from './search-styles.js';
import { Words } from '../text/words.js';

/** What is loaded when the field is first used. */
export interface SearchModule {
  readonly SearchIndex: typeof SearchIndex;
}

/**
 * A field for the visitor's own words. It offers points of the guide, each of which begins a visit. It never jumps by itself,
 * and nothing that is typed leaves the page.
 */
export class SearchView extends LitElement {
  static override styles = [baseStyles, searchStyles];

  static override properties = {
    words: { attribute: false },
    guide: { attribute: false },
    problems: { attribute: false },
    said: { state: true },
    isUsed: { state: true },
  };

  /** Loads the search code; rejects if that fails. */
  static load: () => Promise<SearchModule>;

  declare words: Words;
  declare guide: LoadableGuide;
  /** The ids of the problems to which the search is limited. */
  declare problems: readonly string[];

  private said = '';
  private isUsed = false;

  readonly #index = new AsyncValue(
    this,
    (): [boolean, GuideText, Facts] => [this.isUsed, this.words.text, this.words.facts],
    (isUsed, text, facts) => (isUsed ? this.#load(text, facts) : undefined),
  );

  readonly #points = new AsyncValue(
    this,
    (): [SearchIndex | undefined, string, readonly string[]] => [
      this.#index.value,
      this.said.trim(),
      this.problems,
    ],
    (index, said, problems): Promise<readonly EntryPoint[] | undefined> =>
      index && said !== '' ? inSteps(index.find(said, problems)) : Promise.resolve(undefined),
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
          dir=${this.said === '' ? nothing : 'auto'}
          placeholder=${words.ui('search-hint')}
          aria-describedby="found"
          @focus=${this.#use}
          @input=${this.#onInput}
        />
      </div>
      <p id="found" role="status" .textContent=${this.#status()}></p>
      ${this.#renderPoints()}
    `;
  }

  async #load(text: GuideText, facts: Facts): Promise<SearchIndex> {
    const [module, phrases] = await Promise.all([SearchView.load(), this.guide.loadPhrases()]);
    const { guide } = this.words;
    return inSteps(module.SearchIndex.build(new Words(text, guide, facts), phrases));
  }

  #status(): string {
    const { words } = this;
    if (this.said.trim() === '') return '';
    if (this.#index.failure) return words.ui('search-failed');
    const { value: points } = this.#points;
    if (!points) return '';
    return words.ui(points.length === 0 ? 'search-none' : 'search-found');
  }

  #renderPoints() {
    const points = this.said.trim() === '' ? [] : (this.#points.value ?? []);
    if (points.length === 0) return nothing;
    return html`<ul role="list">
      ${points.map((point) => this.#renderPoint(point))}
    </ul>`;
  }

  /** The title of the point; of a node, its problem as well. */
  #renderPoint(point: EntryPoint) {
    const { words } = this;
    const [id = ''] = point.split('/', 1);
    const problem = renderLine(words.text.problems[id]?.title ?? id, words);
    const isProblem = id === point;
    return html`<li>
      <button
        type="button"
        data-point=${point}
        @click=${() => this.dispatchEvent(new ChoosePointEvent(point))}
      >
        <span>
          <strong
            >${isProblem ? problem : renderLine(words.node(point as NodeId).title, words)}</strong
          >
          ${isProblem ? nothing : html`<small>${problem}</small>`}
        </span>
        ${icon('chevron')}
      </button>
    </li>`;
  }

  /** Loads the search code, and retries if that failed before. */
  #use(): void {
    this.isUsed = true;
    if (this.#index.failure) void this.#index.run();
  }

  #onInput(event: InputEvent): void {
    this.#use();
    this.said = (event.target as HTMLInputElement).value;
  }
}
