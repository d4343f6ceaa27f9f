import { html, type TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import { clerkLocale } from '../../model/text/clerk-locale.js';
import { isEnd } from '../../model/node-kinds.js';
import { START } from '../../model/trail.js';
import type { OpenGuide } from '../../session/visit-state.js';
import { icon, type IconName } from '../text/icons.js';
import type { Words } from '../text/words.js';

/** What the visitor can do besides answering and going back. */
type Control = 'handover' | 'restart';

const ICONS: Readonly<Record<Control, IconName>> = { handover: 'escalation', restart: 'restart' };

export type ControlActions = Readonly<Record<Control | 'back', () => void>>;

/** The buttons below the node. The hand-over waits until there is something to show; an escalation has its own button. */
export function renderControls(
  words: Words,
  { node, trail }: Snapshot,
  actions: ControlActions,
): TemplateResult {
  const isTold = isEnd(node) || trail.some(({ node: asked }) => asked !== START);
  const controls: Control[] =
    isTold && node?.kind !== 'escalation' ? ['handover', 'restart'] : ['restart'];
  return html`<div class="controls" part="controls">
    ${controls.map(
      (control) =>
        html`<button type="button" data-action=${control} @click=${actions[control]}>
          ${icon(ICONS[control])}${words.ui(control)}
        </button>`,
    )}
  </div>`;
}

/** The answers so far, and the hand-over, which stays closed until the visitor opens it. */
export function renderRecord(
  { snapshot, view, source }: OpenGuide,
  words: Words,
  clerkLang: string | undefined,
  link: string | undefined,
): TemplateResult {
  return html`<rahnuma-trail
      exportparts="trail"
      .snapshot=${snapshot}
      .words=${words}
    ></rahnuma-trail>
    <rahnuma-handover
      exportparts="handover"
      .snapshot=${snapshot}
      .view=${view}
      .words=${words}
      .guide=${source}
      .clerkLocale=${clerkLocale(source, clerkLang)}
      .link=${link}
    ></rahnuma-handover>`;
}
