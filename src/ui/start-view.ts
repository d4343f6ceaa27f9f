import { html, LitElement } from 'lit';
import type { LoadableGuide } from '../model/loadable-guide.js';
import { ReplyEvent } from './events/reply.js';
import { renderHeading } from './heading.js';
import { icon } from './icons.js';
import { renderLine } from './rich-line.js';
import { baseStyles } from './styles/base.js';
import { nodeStyles } from './styles/node.js';
import type { Words } from './words.js';

/** Where the visitor picks a problem. */
export class StartView extends LitElement {
  static override styles = [baseStyles, nodeStyles];

  static override properties = {
    words: { attribute: false },
    guide: { attribute: false },
    headingLevel: { attribute: false },
  };

  declare words: Words;
  declare guide: LoadableGuide;
  headingLevel = 2;

  /** Moves the focus to the heading, so that a screen reader goes on from there. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  protected override render() {
    const { words } = this;
    return html`
      ${renderHeading(this.headingLevel, words.ui('start-title'))}
      <p class="lead">${words.ui('start-lead')}</p>
      <div class="answers">
        ${words.guide.problems.map(({ id }) => {
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
      <rahnuma-search .words=${words} .guide=${this.guide}></rahnuma-search>
    `;
  }
}
