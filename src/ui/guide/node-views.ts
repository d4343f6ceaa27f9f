import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { GuideNode } from '../../model/guide.js';
import { START } from '../../model/trail.js';
import type { NodeSettings } from '../nodes/node-settings.js';
import { NODE_PARTS } from '../parts.js';
import { earlyWords } from '../text/early-words.js';

/** The element for each kind of node. Lit wants a tag written out; `lit/static-html` would cost each visit a quarter of a kilobyte. */
const VIEWS: ByKind<GuideNode, TemplateResult, [settings: NodeSettings]> = {
  question: (node, settings) =>
    html`<rahnuma-question
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .settings=${settings}
    ></rahnuma-question>`,
  remedy: (node, settings) =>
    html`<rahnuma-remedy
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .settings=${settings}
    ></rahnuma-remedy>`,
  notice: (node, settings) =>
    html`<rahnuma-notice
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .settings=${settings}
    ></rahnuma-notice>`,
  resolution: (node, settings) =>
    html`<rahnuma-resolution
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .settings=${settings}
    ></rahnuma-resolution>`,
  escalation: (node, settings) =>
    html`<rahnuma-escalation
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .settings=${settings}
    ></rahnuma-escalation>`,
};

/** The node where the visitor stands, or the start view. Each node gets a new element, so that no state is left over. */
export function renderNode(settings: NodeSettings): unknown {
  const { node } = settings.snapshot;
  return keyed(node?.id ?? START, node ? byKind(VIEWS, node, settings) : renderStart(settings));
}

const renderStart = (settings: NodeSettings): TemplateResult =>
  html`<rahnuma-start part="node" exportparts=${NODE_PARTS} .settings=${settings}></rahnuma-start>`;

/** A word and bars in place of the start view. They reserve its height until the visitor acts, so that nothing moves. */
export function renderPlaceholder(
  problems: number,
  isLoaded: boolean,
  locale: string,
): TemplateResult {
  const bars = Array.from({ length: problems });
  return html`<div class="placeholder ${isLoaded ? 'sizing' : ''}" aria-hidden=${isLoaded}>
    <p>${earlyWords(locale).loading}</p>
    ${bars.map(() => html`<i></i>`)}
  </div>`;
}
