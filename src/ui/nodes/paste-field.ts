import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Answer, GuideNode } from '../../model/guide.js';
import { AsyncValue } from '../async-value.js';
import type { fittingAnswers } from '../paste/fitting-answers.js';
import type { Words } from '../text/words.js';

/** What is loaded when something is first pasted. */
export interface PasteModule {
  readonly fittingAnswers: typeof fittingAnswers;
}

/** More is not looked at. */
const MOST_LETTERS = 5000;

/**
 * A field for a message that the visitor sees. It finds the answers that fit, and never answers by itself. What is pasted is kept nowhere
 * and leaves the page by no way: it is gone with the node.
 */
export class PasteField {
  /** Loads the code that finds the answers; rejects if that fails. */
  static load: () => Promise<PasteModule>;

  #said = '';
  readonly #host: ReactiveControllerHost;
  readonly #node: () => GuideNode;
  readonly #fits: AsyncValue<[string], readonly string[]>;

  /** @param node the question, which stays the same */
  constructor(host: ReactiveControllerHost, node: () => GuideNode) {
    this.#host = host;
    this.#node = node;
    this.#fits = new AsyncValue(
      host,
      () => [this.#said],
      (said) => (said === '' ? undefined : find(node().answers, said)),
    );
  }

  /** The ids of the answers that fit what was pasted; `undefined` where nothing was, or until it is known. */
  get fits(): readonly string[] | undefined {
    const { value, failure } = this.#fits;
    return this.#said === '' || failure ? undefined : value;
  }

  render(words: Words): TemplateResult {
    return html`<label for="pasted">${words.ui('paste')}</label>
      <textarea
        id="pasted"
        class="field"
        rows="2"
        dir=${this.#said === '' ? nothing : 'auto'}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength=${MOST_LETTERS}
        aria-describedby="found"
        @input=${this.#onInput}
      ></textarea>
      <p id="found" role="status" .textContent=${this.#status(words)}></p>`;
  }

  #status(words: Words): string {
    if (this.#said === '') return '';
    const { fits } = this;
    if (fits?.length === 0 || this.#fits.failure) return words.ui('paste-none');
    if (!fits) return '';
    const labels = fits.map((id) => words.plain(words.labelOf(this.#node().id, id)));
    const all = new Intl.ListFormat(words.locale, { type: 'disjunction' });
    return words.ui('paste-found', { answer: all.format(labels) });
  }

  readonly #onInput = ({ target }: Event): void => {
    this.#said = (target as HTMLTextAreaElement).value.trim();
    this.#host.requestUpdate();
  };
}

const find = async (answers: readonly Answer[], said: string): Promise<readonly string[]> =>
  (await PasteField.load()).fittingAnswers(answers, said);
