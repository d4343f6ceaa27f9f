import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { GuideNode } from '../../model/guide.js';
import { isNamed } from '../../model/node-kinds.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import { AsyncValue } from '../async-value.js';
import { ReplyEvent } from '../events/reply.js';
import { icon } from '../text/icons.js';
import { renderLine } from '../text/rich-line.js';
import { renderBlocks } from '../text/rich-text.js';
import { baseStyles } from '../text/base-styles.js';
import { calloutStyles } from '../text/callout-styles.js';
import { nodeStyles } from './node-styles.js';
import { richTextStyles } from '../text/rich-text-styles.js';
import { whySection } from './why.js';
import { ViewElement } from './view-element.js';

/** What all elements that show a node have in common: the heading, the text, and buttons for the answers. */
export abstract class NodeElement extends ViewElement {
  static override styles = [baseStyles, calloutStyles, richTextStyles, nodeStyles];

  static override properties: PropertyDeclarations = {
    node: { attribute: false },
    isWhyOpen: { state: true },
  };

  /** The node for which the element was made; it shows no other. */
  declare node: GuideNode;
  protected isWhyOpen = false;

  readonly #sources = new AsyncValue(
    this,
    (): [boolean, LoadableGuide] => [this.isWhyOpen, this.settings.source],
    (isOpen, source) => (isOpen ? source.loadSources() : undefined),
  );

  protected renderHeader(): TemplateResult {
    const { kind, id } = this.node;
    const text = this.words.node(id);
    return html`
      ${
        isNamed(kind)
          ? html`<p class="kind">${icon(kind)}<span>${this.words.ui(kind)}</span></p>`
          : nothing
      }
      ${this.renderHeading(renderLine(text.title, this.words))}
    `;
  }

  protected renderBody(): TemplateResult {
    const { body } = this.words.node(this.node.id);
    const { addressOf } = this.settings.source;
    const place = { element: this, addressOf };
    const blocks = renderBlocks(body, this.words, this.headingLevel + 1, place);
    return html`<div class="body" part="body">${blocks}</div>`;
  }

  protected renderWhy(): TemplateResult | typeof nothing {
    const { words, isWhyOpen: isOpen } = this;
    const onToggle = (isOpen: boolean) => (this.isWhyOpen = isOpen);
    return whySection(this.settings.snapshot, words, { isOpen, sources: this.#sources, onToggle });
  }

  protected renderAnswer(id: string, label: unknown, look = ''): TemplateResult {
    return html`<button
      type="button"
      class="answer ${look}"
      part="answer ${look}"
      data-answer=${id}
      @click=${() => this.dispatchEvent(new ReplyEvent(id))}
    >
      <span>${label}</span>${icon('chevron')}
    </button>`;
  }

  /** A button that asks the guide for something other than an answer. */
  protected renderButton(action: 'restart' | 'handover', label: string, look = ''): TemplateResult {
    return html`<button
      type="button"
      class="answer ${look}"
      part="action ${look}"
      data-action=${action}
      @click=${() => this.dispatchEvent(new Event(action, { bubbles: true }))}
    >
      <span>${label}</span>${icon('chevron')}
    </button>`;
  }

  /** At the end of a detour: the button back to where the visitor was. */
  protected renderReturn(): TemplateResult | typeof nothing {
    const { returnsTo, answers } = this.settings.snapshot;
    if (returnsTo === undefined || !answers.includes('return')) return nothing;
    const title = this.words.plain(this.words.node(returnsTo).title);
    const label = this.words.ui('detour-return', { title });
    return html`<div class="answers">${this.renderAnswer('return', label, 'primary')}</div>`;
  }
}
