import { html, nothing } from 'lit';
import type { Remedy } from '../../model/guide.js';
import { NodeElement } from './node-element.js';
import { renderLine } from '../text/rich-line.js';

const LOOKS: Readonly<Record<string, string>> = { worked: 'primary', 'could-not': 'quiet' };

/** Shows what to try now, how long to wait, and the replies. */
export class RemedyView extends NodeElement {
  declare node: Remedy;

  protected override render() {
    const { node } = this;
    const { words, snapshot, outlastsPage } = this.settings;
    const { attempt, answers, trail } = snapshot;
    return html`
      ${this.renderHeader()}
      ${
        attempt > 1
          ? html`<p
              class="attempt"
              translate="no"
              .textContent=${words.ui('attempt', { attempt, tries: node.tries })}
            ></p>`
          : nothing
      }
      ${this.renderBody()}
      ${
        node.wait === undefined
          ? nothing
          : html`<rahnuma-wait
              .words=${words}
              .outlastsPage=${outlastsPage}
              .duration=${node.wait}
              .deadline=${(Number(trail.at(-1)?.at) || 0) + node.wait}
            ></rahnuma-wait>`
      }
      <div class="answers">
        ${answers.map((id) =>
          this.renderAnswer(id, renderLine(words.labelOf(node.id, id), words), LOOKS[id]),
        )}
      </div>
      ${this.renderWhy()}
    `;
  }
}
