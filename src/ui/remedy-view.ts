import { html, nothing } from 'lit';
import type { Remedy } from '../model/guide.js';
import type { InterfaceKey } from '../model/interface-text.js';
import { icon } from './icons.js';
import { NodeElement } from './node-element.js';
import { renderLine } from './rich-line.js';
import { sourceList } from './source-list.js';

const LOOKS: Readonly<Record<string, string>> = { worked: 'primary', 'could-not': 'quiet' };

/** Shows what to try now, how long to wait, and the replies. */
export class RemedyView extends NodeElement {
  declare node: Remedy;

  protected override render() {
    const { node, words, snapshot } = this;
    const { attempt, answers } = snapshot;
    return html`
      ${this.renderHeader()}
      ${
        attempt > 1
          ? html`<p class="attempt">${words.ui('attempt', { attempt, tries: node.tries })}</p>`
          : nothing
      }
      ${this.renderBody()}
      ${
        node.wait === undefined
          ? nothing
          : html`<p class="callout wait">
              ${icon('clock')}<span
                >${words.ui('wait', { duration: words.duration(node.wait) })}</span
              >
            </p>`
      }
      <div class="answers">
        ${answers.map((id) => this.renderAnswer(id, this.#label(id), LOOKS[id]))}
      </div>
      ${sourceList(node.sources, words)}
    `;
  }

  #label(id: string): unknown {
    const own = this.words.node(this.node.id).answers[id];
    return own ? renderLine(own.label, this.words) : this.words.ui(id as InterfaceKey);
  }
}
