import { directionOf } from '../../model/text/locale.js';
import { isFellBack, type Localized } from '../../model/text/text.js';
import { html, type Html } from './html.js';

/** Words without markup; those that fell back from another language are marked with it. */
export const plainTextHtml = (text: Localized<string>): Html =>
  isFellBack(text)
    ? html`<span lang="${text.locale}" dir="${directionOf(text.locale)}">${text.text}</span>`
    : html`${text}`;
