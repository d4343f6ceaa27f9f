import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { GuideNode } from '../../model/guide.js';
import { START } from '../../model/trail.js';
import type { OpenGuide } from '../../session/visit-state.js';
import { NODE_PARTS } from '../parts.js';
import { earlyWords } from '../text/early-words.js';
import type { Words } from '../text/words.js';

/** What the element of a node, or the start view, needs. */
export interface NodeSettings extends OpenGuide {
  readonly words: Words;
  readonly headingLevel: number;
  readonly hasGrown: boolean;
  readonly outlastsPage: boolean;
  /** The ids of the problems that the start view offers. */
  readonly problems: readonly string[];
}

/** The element for each kind of node. Lit wants a tag written out; `lit/static-html` would cost each visit a quarter of a kilobyte. */
const VIEWS: ByKind<GuideNode, TemplateResult, [settings: NodeSettings]> = {
  question: (node, { words, headingLevel, snapshot, view, hasGrown, outlastsPage }) =>
    html`<rahnuma-question
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .view=${view}
      .words=${words}
      .headingLevel=${headingLevel}
      .hasGrown=${hasGrown}
      .outlastsPage=${outlastsPage}
    ></rahnuma-question>`,
  remedy: (node, { words, headingLevel, snapshot, view, hasGrown, outlastsPage }) =>
    html`<rahnuma-remedy
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .view=${view}
      .words=${words}
      .headingLevel=${headingLevel}
      .hasGrown=${hasGrown}
      .outlastsPage=${outlastsPage}
    ></rahnuma-remedy>`,
  resolution: (node, { words, headingLevel, snapshot, view, hasGrown, outlastsPage }) =>
    html`<rahnuma-resolution
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .view=${view}
      .words=${words}
      .headingLevel=${headingLevel}
      .hasGrown=${hasGrown}
      .outlastsPage=${outlastsPage}
    ></rahnuma-resolution>`,
  escalation: (node, { words, headingLevel, snapshot, view, hasGrown, outlastsPage }) =>
    html`<rahnuma-escalation
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .view=${view}
      .words=${words}
      .headingLevel=${headingLevel}
      .hasGrown=${hasGrown}
      .outlastsPage=${outlastsPage}
    ></rahnuma-escalation>`,
};

/** The node where the visitor stands, or the start view. Each node gets a new element, so that no state is left over. */
export function renderNode(settings: NodeSettings): unknown {
  const { node } = settings.snapshot;
  return keyed(node?.id ?? START, node ? byKind(VIEWS, node, settings) : renderStart(settings));
}

const renderStart = ({ words, headingLevel, source, problems }: NodeSettings): TemplateResult =>
  html`<rahnuma-start
    part="node"
    exportparts=${NODE_PARTS}
    .words=${words}
    .guide=${source}
    .problems=${problems}
    .headingLevel=${headingLevel}
  ></rahnuma-start>`;

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
