import { html, nothing, type TemplateResult } from 'lit';
import type { OfKind } from '../../model/by-kind.js';
import type { Block, Line } from '../../model/text/rich-text.js';
import { isFellBack, type Localized } from '../../model/text/text.js';
import { renderLine } from './rich-line.js';
import type { Words } from './words.js';

/** Where pictures are shown. */
export interface PicturePlace {
  /** The element around them, whose colour scheme they follow. */
  readonly element: Element;
  /** Where a picture is; `undefined` for one that the page does not allow. */
  readonly addressOf: (picture: string) => string | undefined;
}

/** A picture, in the room that it will take. Where the page does not allow it, the words for it stand there. */
export function renderPicture(
  { src, dark, width, height }: OfKind<Block, 'picture'>,
  alt: Localized<Line>,
  words: Words,
  { element, addressOf }: PicturePlace,
): TemplateResult {
  const address = addressOf(src);
  if (address === undefined) return html`<p>${renderLine(alt, words)}</p>`;
  const inTheDark = dark === undefined ? undefined : addressOf(dark);
  return html`<picture
    >${
      inTheDark === undefined
        ? nothing
        : html`<source media=${darkMedia(element)} srcset=${inTheDark} />`
    }<img
      src=${address}
      alt=${words.plain(alt)}
      lang=${isFellBack(alt) ? alt.locale : nothing}
      width=${width}
      height=${height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
  /></picture>`;
}

/** When it is dark around an element: as the page has fixed it, or as the visitor's system is. */
function darkMedia(element: Element): string {
  const { colorScheme } = getComputedStyle(element);
  // The style does not tell what a meta element says of the page.
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  const schemes = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
  if (!schemes.includes('dark')) return 'not all';
  return schemes.includes('light') ? '(prefers-color-scheme: dark)' : 'all';
}
