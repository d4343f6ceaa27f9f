import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadableGuide } from '../model/loadable-guide.js';
import { START } from '../model/trail.js';
import { ChoosePointEvent } from './events/choose-point.js';
import { icon } from './icons.js';
import { renderLine } from './rich-line.js';
import type { Point } from './search-index.js';
import { baseStyles } from './styles/base.js';
import { searchStyles } from './styles/search.js';
import type { Words } from './words.js';

/**
 * A field for the visitor's own words, which offers points of the guide, each with the way there. It never jumps by
 * itself, and nothing typed leaves the page.
 */
export class SearchView extends LitElement {
  static override styles = [baseStyles, searchStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) guide!: LoadableGuide;

  @state() private said = '';
  @state() private isUsed = false;

  readonly #index = new Task(this, {
    args: () => [this.isUsed, this.words.text, this.words.facts] as const,
    task: async ([isUsed, text, facts]) => {
      if (!isUsed) return undefined;
      const [{ SearchIndex }, phrases] = await Promise.all([
        import('./search-index.js'),
        this.guide.loadPhrases(),
      ]);
      return new SearchIndex(this.words.guide, text, phrases, facts);
    },
  });

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
          @focus=${() => (this.isUsed = true)}
          @input=${this.#onInput}
        />
      </div>
      <p id="found" role="status">${this.#renderStatus()}</p>
      ${this.#renderPoints()}
    `;
  }

  #points(): Point[] {
    return this.said.trim() === '' ? [] : (this.#index.value?.find(this.said) ?? []);
  }

  #renderStatus() {
    const { words } = this;
    if (this.said.trim() === '') return nothing;
    if (this.#index.status === TaskStatus.ERROR) return words.ui('search-failed');
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

  #onInput(event: InputEvent): void {
    this.isUsed = true;
    this.said = (event.target as HTMLInputElement).value;
  }
}
