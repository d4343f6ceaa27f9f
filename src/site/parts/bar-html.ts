import { html, type Html } from './html.js';

/** The row above a page's content: where it stands in the guide, and its languages. */
export const barHtml = (place: Html, languages: Html | undefined): Html =>
  html`<div class="bar">${place}${languages}</div> `;
