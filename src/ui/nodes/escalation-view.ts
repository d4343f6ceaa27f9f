import { html } from 'lit';
import { NodeElement } from './node-element.js';
import { summaryOf } from '../handover/summary.js';
import { summaryCard } from '../handover/summary-card.js';

/** Hands over to a person: whom to reach, and what to tell them. */
export class EscalationView extends NodeElement {
  protected override render() {
    const { words } = this;
    return html`
      ${this.renderHeader()} ${this.renderBody()}
      <div class="answers">${this.renderButton('handover', words.ui('handover'), 'primary')}</div>
      <section class="summary" part="summary">
        <p class="summary-title">${words.ui('handover-title')}</p>
        ${summaryCard(summaryOf(this.settings, words.text))}
      </section>
      ${this.renderReturn()} ${this.renderWhy()}
    `;
  }
}
