import { html } from 'lit';
import type { Resolution } from '../model/guide.js';
import { NodeElement } from './node-element.js';
import { sourceList } from './source-list.js';

/** Shows the end of a path that the visitor can walk alone: what to do, and where it comes from. */
export class ResolutionView extends NodeElement {
  declare node: Resolution;

  protected override render() {
    return html`
      ${this.renderHeader()} ${this.renderBody()} ${this.renderReturn()}
      ${sourceList(this.node.sources, this.words)}
    `;
  }
}
