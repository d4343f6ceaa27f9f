import { html } from 'lit';
import { ReplyEvent } from '../events/reply.js';
import { icon } from '../text/icons.js';
import { renderLine } from '../text/rich-line.js';
import { baseStyles } from '../text/base-styles.js';
import { nodeStyles } from './node-styles.js';
import { startStyles } from './start-styles.js';
import { ViewElement } from './view-element.js';

/** Where the visitor picks a problem. */
export class StartView extends ViewElement {
  static override styles = [baseStyles, nodeStyles, startStyles];

  protected override render() {
    const { words, source, problems } = this.settings;
    return html`
      ${this.renderHeading(words.ui('start-title'))}
      <p class="lead">${words.ui('start-lead')}</p>
      <rahnuma-search .words=${words} .guide=${source} .problems=${problems}></rahnuma-search>
      <div class="answers problems">
        ${problems.map((id) => {
          const text = words.text.problems[id];
          return html`<button
            type="button"
            class="answer problem"
            part="problem"
            data-problem=${id}
            @click=${() => this.dispatchEvent(new ReplyEvent(id))}
          >
            <span
              ><strong>${renderLine(text?.title ?? id, words)}</strong
              ><small>${renderLine(text?.hint ?? '', words)}</small></span
            >${icon('chevron')}
          </button>`;
        })}
      </div>
    `;
  }
}
