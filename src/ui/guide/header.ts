import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide } from '../../session/visit-state.js';
import { icon } from '../text/icons.js';
import { renderLine } from '../text/rich-line.js';
import type { Words } from '../text/words.js';

/**
 * The row above the node: the way back, or on the start view what the guide is about; and the languages. `failed` is the locale
 * that could not be loaded.
 */
export function renderHeader(
  { source, snapshot }: OpenGuide,
  words: Words,
  failed: string | undefined,
  back: () => void,
): TemplateResult {
  return html`<div class="header" part="header">
    ${
      snapshot.trail.length === 0
        ? html`<p class="about">${renderLine(words.text.title, words)}</p>`
        : html`<button type="button" data-action="back" @click=${back}>
            ${icon('back')}${words.ui('back')}
          </button>`
    }
    ${
      source.locales.length < 2
        ? nothing
        : html`<rahnuma-language
            exportparts="language"
            .words=${words}
            .locales=${source.locales}
            .names=${source.languageNames}
            .current=${words.locale}
            .failed=${failed}
            .label=${words.ui('language')}
          ></rahnuma-language>`
    }
  </div>`;
}
