import { html } from 'lit';
import { renderLine } from '../text/rich-line.js';
import { NodeElement } from './node-element.js';

/** Shows something that a visitor should know before going on, and the one way on. */
export class NoticeView extends NodeElement {
  protected override render() {
    const { words, node } = this;
    return html`
      ${this.renderHeader()} ${this.renderBody()}
      <div class="answers">
        ${node.answers.map(({ id }) =>
          this.renderAnswer(id, renderLine(words.labelOf(node.id, id), words), 'primary'),
        )}
      </div>
      ${this.renderWhy()}
    `;
  }
}
