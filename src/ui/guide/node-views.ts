import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { GuideNode } from '../../model/guide.js';
import { START } from '../../model/trail.js';
import type { OpenGuide } from '../../session/visit-state.js';
import { NODE_PARTS } from '../parts.js';
import type { Words } from '../text/words.js';

/** What the element of a node, or the start view, needs. */
export interface NodeSettings extends OpenGuide {
  readonly words: Words;
  readonly headingLevel: number;
  readonly hasGrown: boolean;
  readonly outlastsPage: boolean;
}

/** The element for each kind of node. */
const VIEWS: ByKind<GuideNode, TemplateResult, [settings: NodeSettings]> = {
  question: (node, { words, headingLevel, snapshot, hasGrown }) =>
    html`<rahnuma-question
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .words=${words}
      .headingLevel=${headingLevel}
      .hasGrown=${hasGrown}
    ></rahnuma-question>`,
  remedy: (node, { words, headingLevel, snapshot, outlastsPage }) =>
    html`<rahnuma-remedy
      .outlastsPage=${outlastsPage}
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .words=${words}
      .headingLevel=${headingLevel}
    ></rahnuma-remedy>`,
  resolution: (node, { words, headingLevel, snapshot }) =>
    html`<rahnuma-resolution
      part="node"
      exportparts=${NODE_PARTS}
      data-node=${node.id}
      data-kind=${node.kind}
      .node=${node}
      .snapshot=${snapshot}
      .words=${words}
      .headingLevel=${headingLevel}
    ></rahnuma-resolution>`,
  escalation: (node, { words, headingLevel, snapshot, view }) =>
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
    ></rahnuma-escalation>`,
};

/** The node where the visitor stands, or the start view. Each node gets a new element, so that no state is left over. */
export function renderNode(settings: NodeSettings): unknown {
  const { node } = settings.snapshot;
  return keyed(node?.id ?? START, node ? byKind(VIEWS, node, settings) : renderStart(settings));
}

const renderStart = ({ words, headingLevel, source }: NodeSettings): TemplateResult =>
  html`<rahnuma-start
    part="node"
    exportparts=${NODE_PARTS}
    .words=${words}
    .guide=${source}
    .headingLevel=${headingLevel}
  ></rahnuma-start>`;

/** Bars in place of the start view. They reserve its height until the visitor acts, so that nothing moves. */
export function renderPlaceholder(problems: number, isLoaded: boolean): TemplateResult {
  const bars = Array.from({ length: problems });
  return html`<div class="placeholder ${isLoaded ? 'sizing' : ''}" aria-hidden="true">
    ${bars.map(() => html`<i></i>`)}
  </div>`;
}

export function renderLanguages({
  words,
  source,
}: Pick<NodeSettings, 'words' | 'source'>): TemplateResult | typeof nothing {
  if (source.locales.length < 2) return nothing;
  return html`<rahnuma-language
    exportparts="language"
    .locales=${source.locales}
    .names=${source.languageNames}
    .current=${words.locale}
    .label=${words.ui('language')}
  ></rahnuma-language>`;
}
