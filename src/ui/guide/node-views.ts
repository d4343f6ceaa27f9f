import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';
import type { GuideNode, NodeKind } from '../../model/guide.js';
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

/** The element for each kind of node. A new kind does not compile without one. */
const TAGS: Readonly<Record<NodeKind, StaticValue>> = {
  question: literal`rahnuma-question`,
  remedy: literal`rahnuma-remedy`,
  resolution: literal`rahnuma-resolution`,
  escalation: literal`rahnuma-escalation`,
};

/** The node where the visitor stands, or the start view. Each node gets a new element, so that no state is left over. */
export function renderNode(settings: NodeSettings): unknown {
  const { node } = settings.snapshot;
  return keyed(node?.id ?? START, node ? renderView(node, settings) : renderStart(settings));
}

function renderView(node: GuideNode, settings: NodeSettings): TemplateResult {
  const tag = TAGS[node.kind];
  return staticHtml`<${tag}
    part="node"
    exportparts=${NODE_PARTS}
    data-node=${node.id}
    data-kind=${node.kind}
    .node=${node}
    .snapshot=${settings.snapshot}
    .view=${settings.view}
    .words=${settings.words}
    .headingLevel=${settings.headingLevel}
    .hasGrown=${settings.hasGrown}
    .outlastsPage=${settings.outlastsPage}
  ></${tag}>`;
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
