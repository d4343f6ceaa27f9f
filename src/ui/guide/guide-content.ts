import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide, VisitState } from '../../session/visit-state.js';
import type { Words } from '../text/words.js';
import { renderControls, renderRecord, type ControlActions } from './controls.js';
import { renderHeader } from './header.js';
import { outlastsPage, renderKeeping } from './keeping.js';
import { renderAim, renderNotice } from './messages.js';
import { renderNode } from './node-views.js';

/** How the page wants the guide to be shown. */
export interface ContentSettings {
  readonly headingLevel: number;
  /** The problems that the start view offers. */
  readonly problems: readonly string[];
  readonly clerkLang: string | undefined;
  /** An address that opens the same place again. */
  readonly link: string | undefined;
  /** What the visitor is told of where the answers go. */
  readonly privacyNote: 'private' | 'private-framed';
  /** The notice about the last move. */
  readonly notice: string | undefined;
  /** The language that could not be loaded. */
  readonly failedLocale: string | undefined;
}

export interface ContentActions extends ControlActions {
  readonly undo: () => void;
  readonly agree: (isAgreed: boolean) => void;
}

/** All that is shown of an open guide: the node, and around it what concerns the whole visit. */
export function renderContent(
  shown: OpenGuide,
  words: Words,
  { hasGrown, keeping, notice }: VisitState,
  settings: ContentSettings,
  actions: ContentActions,
): TemplateResult {
  const { headingLevel, problems } = settings;
  const undo =
    notice === 'forgotten' &&
    html`<button type="button" data-action="undo" @click=${actions.undo}>
      ${words.ui('undo')}
    </button>`;
  return html`
    ${renderHeader(shown, words, settings.failedLocale, actions.back)}
    ${settings.notice && renderNotice(settings.notice, undo)} ${renderAim(words, shown.snapshot)}
    ${renderNode({
      ...shown,
      words,
      headingLevel,
      hasGrown,
      outlastsPage: outlastsPage(keeping),
      problems,
    })}
    ${renderKeeping(shown, keeping, words, actions.agree)}
    ${
      shown.snapshot.trail.length === 0
        ? nothing
        : html`${renderControls(words, shown.snapshot, actions)}
          ${renderRecord(shown, words, settings.clerkLang, settings.link)}`
    }
    <p class="private">${words.ui(settings.privacyNote)}</p>
  `;
}
