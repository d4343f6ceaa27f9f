import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NodeId } from '../../model/guide.js';
import { bestLocale, directionOf } from '../../model/text/locale.js';
import type { SearchData } from '../../site/search/search-data.js';
import { AsyncValue } from '../../ui/async-value.js';
import type { SearchModule } from '../../ui/search/search-view.js';
import { localNumber } from '../../ui/text/local-number.js';
import { renderLine } from '../../ui/text/rich-line.js';
import { searchInGuides, type FoundPoint, type Search } from './search-in-guides.js';

/**
 * A field for the visitor's own words on a front page of a site. It offers pages of all guides that the page names, in the languages of the
 * visitor's browser. It never leads anywhere by itself, and nothing that is typed leaves the page.
 */
export class SiteSearch extends LitElement {
  static override properties = {
    data: { type: Object },
    said: { state: true },
    isUsed: { state: true },
  };

  /** Loads the search code; rejects if that fails. */
  static load: () => Promise<SearchModule>;

  /** What the page says of its guides, as JSON in the attribute `data`. */
  declare data: SearchData;

  private said = '';
  private isUsed = false;

  readonly #search = new AsyncValue(
    this,
    (): [boolean, SearchData] => [this.isUsed, this.data],
    (isUsed, data): Promise<Search> | undefined =>
      isUsed ? searchInGuides(data, navigator.languages, SiteSearch.load()) : undefined,
  );

  readonly #found = new AsyncValue(
    this,
    (): [Search | undefined, string] => [this.#search.value, this.said.trim()],
    (search, said) => (said === '' ? undefined : search?.(said)),
  );

  /** Its words stand among those of the page, in the page's style. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { locale, words } = this.#words();
    if (!words) return nothing;
    return html`<form
      role="search"
      lang=${locale}
      dir=${directionOf(locale)}
      @submit=${this.#enter}
    >
      <label for="said">${words.search}</label>
      <input
        id="said"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        dir=${this.said === '' ? nothing : 'auto'}
        placeholder=${words['search-hint']}
        aria-describedby="found"
        @focus=${this.#use}
        @input=${this.#onInput}
        @keydown=${this.#move}
      />
      <p id="found" role="status" .textContent=${this.#status()}></p>
      ${
        this.#hasFailed()
          ? html`<button type="button" @click=${this.#retry}>${words.retry}</button>`
          : this.#renderFound()
      }
    </form>`;
  }

  /** The words of the page in the language that the visitor reads best. */
  #words() {
    const { words } = this.data;
    const locales = Object.keys(words);
    const [usual = ''] = locales;
    const wanted = [...navigator.languages, document.documentElement.lang];
    const locale = bestLocale(wanted, locales) ?? usual;
    return { locale, words: words[locale] };
  }

  #hasFailed(): boolean {
    return this.said.trim() !== '' && this.#search.failure !== undefined;
  }

  #status(): string {
    const { locale, words } = this.#words();
    if (!words || this.said.trim() === '') return '';
    if (this.#search.failure) return words['search-failed'];
    const { value: found } = this.#found;
    if (!found) return words.loading;
    if (found.length === 0) return words['search-none'];
    return `${words['search-found']} ${localNumber(found.length, locale)}`;
  }

  #renderFound() {
    const found = this.said.trim() === '' ? [] : (this.#found.value ?? []);
    if (found.length === 0) return nothing;
    return html`<ul class="answers" @keydown=${this.#move}>
      ${found.map((each) => this.#renderPoint(each))}
    </ul>`;
  }

  /** The title of the point; of a node, its problem as well; and that of its guide, where there are several. */
  #renderPoint({ point, words }: FoundPoint): TemplateResult {
    const { root, guides } = this.data;
    const { guide, text, locale } = words;
    const [id = ''] = point.split('/', 1);
    const problem = text.problems[id]?.title ?? '';
    const isProblem = point === id;
    const around = [...(isProblem ? [] : [problem]), ...(guides.length > 1 ? [text.title] : [])];
    return html`<li>
      <a
        href="${root}${guide.id}/${locale}/${point}/"
        lang=${locale}
        hreflang=${locale}
        dir=${directionOf(locale)}
        ><span
          ><strong
            >${renderLine(isProblem ? problem : words.node(point as NodeId).title, words)}</strong
          >
          ${
            around.length > 0
              ? html`<small
                  >${around.map((line) => html`<bdi>${renderLine(line, words)}</bdi> `)}</small
                >`
              : nothing
          }</span
        ></a
      >
    </li>`;
  }

  /** Loads what is searched, and tries again if that failed before. */
  #use(): void {
    this.isUsed = true;
    if (this.#search.failure) void this.#search.run();
  }

  #onInput(event: InputEvent): void {
    this.#use();
    this.said = (event.target as HTMLInputElement).value;
  }

  /** The button is about to go: the focus returns to the field, which tries again. */
  #retry(): void {
    this.querySelector('input')?.focus();
  }

  /** Enter goes to the first that was found, and leads nowhere. */
  #enter(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('li a')?.focus();
  }

  /** The arrows go from the field to what was found, and back. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    const stops = [...this.querySelectorAll<HTMLElement>('input, li a')];
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
