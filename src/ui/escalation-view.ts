import { html } from 'lit';
import type { Escalation } from '../model/guide.js';
import { NodeElement } from './node-element.js';
import { sourceList } from './source-list.js';
import { summaryOf } from './summary.js';
import { summaryCard } from './summary-card.js';

/** Hands over to a person: whom to reach, and what to tell them. */
export class EscalationView extends NodeElement {
  declare node: Escalation;

  protected override render() {
    const summary = summaryOf(this.snapshot, this.words);
    return html`
      ${this.renderHeader()} ${this.renderBody()} ${summaryCard(summary, this.words)}
      ${this.renderReturn()} ${sourceList(this.node.sources, this.words)}
    `;
  }
}
