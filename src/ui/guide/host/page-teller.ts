import type { PublicView } from '../../../engine/public/public-view.js';
import type { Guide } from '../../../model/guide.js';
import { sameAnswers } from '../../../session/trail-memory.js';
import type { OpenGuide } from '../../../session/visit-state.js';
import { shownEvents } from './page-events.js';

/** Tells the page what is shown, each time that something public about it has changed. */
export class PageTeller {
  readonly #page: EventTarget;
  #told: { readonly guide: Guide; readonly view: PublicView; readonly lang: string } | undefined;

  constructor(page: EventTarget) {
    this.#page = page;
  }

  /** Call this after each render. */
  tell({ snapshot: { guide }, view, text: { locale: lang } }: OpenGuide): void {
    const told = this.#told;
    const hasMoved =
      guide !== told?.guide ||
      view.node !== told.view.node ||
      !sameAnswers(view.trail, told.view.trail);
    if (!hasMoved && lang === told.lang) return;
    this.#told = { guide, view, lang };
    for (const event of shownEvents(guide, view, lang, hasMoved)) this.#page.dispatchEvent(event);
  }
}
