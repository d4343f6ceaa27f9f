import { html, nothing, type TemplateResult } from 'lit';

/** Whether the page has put something into the element to show until the guide is ready. */
export const hasOwnContent = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node instanceof Element || node.nodeValue?.trim());

/** Whether the focus is in what the page has put into the element. */
export function isFocusInside(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== element && element.contains(activeElement);
}

/**
 * What the page has put into the element. It keeps the page's styles.
 *
 * @param room as high as the guide will be, so that nothing below moves once it is there; its height differs by language
 */
export const renderOwnContent = (
  room: TemplateResult | typeof nothing,
  locale: string,
): TemplateResult =>
  html`<div class="own">
    <slot></slot>
    ${room === nothing ? nothing : html`<div class="guide" lang=${locale}><div class="stage">${room}</div></div>`}
  </div>`;
