import { html, type TemplateResult } from 'lit';
import { bestLocale } from '../../model/locale.js';
import type { OpenGuide } from '../../session/visit-state.js';
import { icon, type IconName } from '../text/icons.js';
import type { Words } from '../text/words.js';

/** What the visitor can do besides answering. */
type Control = 'back' | 'restart' | 'handover';

const ICONS: Readonly<Record<Control, IconName>> = {
  back: 'back',
  restart: 'restart',
  handover: 'escalation',
};

export type ControlActions = Readonly<Record<Control, () => void>>;

export const renderControls = (words: Words, actions: ControlActions): TemplateResult =>
  html`<div class="controls" part="controls">
    ${(Object.keys(ICONS) as Control[]).map(
      (control) =>
        html`<button type="button" data-action=${control} @click=${actions[control]}>
          ${icon(ICONS[control])}${words.ui(control)}
        </button>`,
    )}
  </div>`;

/** The answers so far, and the hand-over, which stays closed until the visitor opens it. */
export function renderRecord(
  { snapshot, view, source }: OpenGuide,
  words: Words,
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
      .view=${view}
      .words=${words}
      .guide=${source}
      .clerkLocale=${clerkLocale ?? source.sourceLocale}
      .link=${link}
    ></rahnuma-handover>`;
}
