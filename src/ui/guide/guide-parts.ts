import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import type { GuideNode } from '../../model/guide.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import { bestLocale } from '../../model/locale.js';
import { icon, type IconName } from '../text/icons.js';
import type { NodeElement } from '../nodes/node-element.js';
import type { StartView } from '../nodes/start-view.js';
import type { Words } from '../text/words.js';

/** The elements of which the guide is made: the languages, the node, the controls, what was answered, the hand-over. */

/** What they all show. */
export interface Shown {
  readonly words: Words;
  readonly snapshot: Snapshot;
  readonly source: LoadableGuide;
}

/** Bars where the start view will be, which keep its room until the visitor acts, so that nothing moves. */
export function renderPlaceholder(problems: number, isLoaded: boolean): TemplateResult {
  const bars = Array.from({ length: problems });
  return html`<div class="placeholder ${isLoaded ? 'sizing' : ''}" aria-hidden="true">
    ${bars.map(() => html`<i></i>`)}
  </div>`;
}

export function renderLanguages({ words, source }: Shown): TemplateResult | typeof nothing {
  if (source.locales.length < 2) return nothing;
  return html`<rahnuma-language
    exportparts="language"
    .locales=${source.locales}
    .names=${source.languageNames}
    .current=${words.locale}
    .label=${words.ui('language')}
  ></rahnuma-language>`;
}

/**
 * The element that shows the node, or the problems to pick: the one that is `there` already, or a new one, with nothing left
 * of another node.
 */
export function viewOf(
  { words, snapshot, source }: Shown,
  headingLevel: number,
  hasGrown: boolean,
  there: HTMLElement | null,
): HTMLElement {
  const { node } = snapshot;
  const tag = `rahnuma-${node?.kind ?? 'start'}`;
  const isThere = there?.localName === tag && there.dataset.node === node?.id;
  const view = isThere ? there : newView(tag, node);
  const common = { words, headingLevel };
  return node
    ? Object.assign(view, { ...common, node, snapshot, hasGrown } satisfies Partial<NodeElement>)
    : Object.assign(view, { ...common, guide: source } satisfies Partial<StartView>);
}

function newView(tag: string, node: GuideNode | undefined): HTMLElement {
  const view = document.createElement(tag);
  view.setAttribute('part', 'node');
  view.setAttribute(
    'exportparts',
    'title, problem, body, answer, primary, quiet, action, contact, summary, why',
  );
  if (node) Object.assign(view.dataset, { node: node.id, kind: node.kind });
  return view;
}

/** What the visitor can do beside answering. */
export function renderControls(
  words: Words,
  acts: Readonly<Record<'back' | 'restart' | 'handover', () => void>>,
): TemplateResult {
  const button = (action: keyof typeof acts, symbol: IconName) =>
    html`<button type="button" data-action=${action} @click=${acts[action]}>
      ${icon(symbol)}${words.ui(action)}
    </button>`;
  return html`<div class="controls" part="controls">
    ${button('back', 'back')} ${button('restart', 'restart')} ${button('handover', 'escalation')}
  </div>`;
}

/** What was answered, and the hand-over, which stays closed until it is asked for. */
export function renderRecord(
  { words, snapshot, source }: Shown,
  clerkLang: string | undefined,
  link: string | undefined,
): TemplateResult {
  const clerkLocale = bestLocale([clerkLang ?? 'ur', 'en'], source.locales);
  return html`<rahnuma-trail
      exportparts="trail"
      .snapshot=${snapshot}
      .words=${words}
    ></rahnuma-trail>
    <rahnuma-handover
      exportparts="handover"
      .snapshot=${snapshot}
      .words=${words}
      .guide=${source}
      .clerkLocale=${clerkLocale ?? source.sourceLocale}
      .link=${link}
    ></rahnuma-handover>`;
}
