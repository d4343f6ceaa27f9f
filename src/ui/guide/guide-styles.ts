import { css } from 'lit';
import { calloutStyles } from '../text/callout-styles.js';

/**
 * The tokens and the frame around the node. Tokens that the embedder does not set are derived from the page's colour and
 * colour scheme; a browser without `light-dark()` gets the light ones.
 *
 * The page's rules for the element itself win over `:host`, and their values are inherited. So the frame starts from the
 * initial values and inherits only font, text size and colours, and whether it is visible and takes clicks.
 *
 * The column shrinks down to nothing and grows up to 42em, even if the page sizes the element by its content, as a flex row
 * does. The size container has no width of its own, so it is inside the column.
 *
 * A bar of the placeholder is as high as a problem's button, which has more lines the narrower it is. The heights were
 * measured in each language.
 */
export const guideStyles = css`
  ${calloutStyles}
  :host {
    --_a: #0a6650;
    --_o: #fff;
    --_s: #fff;
    --_t: #1c2321;
    --_warn: #8a4b00;
    --_accent: var(--rahnuma-accent, var(--_a));
    --_on-accent: var(--rahnuma-on-accent, var(--_o));
    --_surface: var(--rahnuma-surface, var(--_s));
    --_on-surface: var(--rahnuma-on-surface, var(--_t));
    --_radius: var(--rahnuma-radius, 0.75em);
    --_line: color-mix(in srgb, currentColor 22%, transparent);
    --_strong-line: color-mix(in srgb, currentColor 50%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_muted: color-mix(in srgb, currentColor 80%, transparent);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_a: light-dark(#0a6650, #6fdcb7);
      --_o: light-dark(#fff, #062a20);
      --_s: light-dark(#fff, #1b2023);
      --_t: light-dark(#1c2321, #e8ebe9);
      --_warn: light-dark(#8a4b00, #ffc27a);
    }
  }
  :where(.guide) {
    all: initial;
    display: grid;
    grid-template-columns: minmax(0, 42em);
    justify-content: center;
    align-content: start;
    min-block-size: var(--rahnuma-min-height);
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
  }
  .header,
  .controls {
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .header {
    padding-left: var(--_room-left, 0);
    padding-right: var(--_room-right, 0);
  }
  .controls {
    margin-block-start: 1.25em;
  }
  :is(.header, .controls) button {
    gap: 0.4em;
  }
  :is(.header, .controls) button:hover {
    text-decoration: underline;
  }
  .about {
    flex: 1 1 7em;
    font-weight: 600;
    line-height: 1.35;
  }
  .about:lang(ur) {
    line-height: 1.8;
  }
  .header,
  .aim,
  .notice,
  .failure {
    margin-block-end: 1em;
  }
  .keeping {
    margin-block-start: 1.25em;
  }
  :is(.keeping, .notice) button {
    color: var(--_accent);
    text-decoration: underline;
  }
  .failure {
    flex-direction: column;
    align-items: start;
    border: 1px solid var(--_warn);
  }
  .failure button {
    padding-inline: 1.25em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .pending {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5em;
    inline-size: fit-content;
    block-size: 2.5em;
    margin: 0 auto -2.5em;
    padding-inline: 1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    line-height: 2.5em;
    animation: appear 0s 0.2s backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .stage {
    container-type: inline-size;
  }
  .stage > * {
    grid-area: 1 / 1;
  }
  .content {
    display: flex;
    flex-direction: column;
  }
  .still {
    --_arrive: none;
  }
  .bare {
    min-block-size: 0;
  }
  .own {
    display: grid;
    min-block-size: var(--rahnuma-min-height);
  }
  .own > * {
    display: block;
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .own > .guide {
    visibility: hidden;
    z-index: -1;
  }
  rahnuma-start {
    flex: 1;
  }
  .placeholder {
    --_above: 14.7em;
    --_bar: max(4.65em, 7.95em - 10cqi, 9.8em - 17.7cqi);
    display: grid;
    align-content: start;
    gap: 0.6em;
    padding-block-end: 2.5em;
  }
  .placeholder:lang(zh) {
    --_above: 15.2em;
    --_bar: max(5em, 7.35em - 9.2cqi);
  }
  .placeholder:lang(ur) {
    --_above: 17.3em;
    --_bar: max(5.8em, 11.4em - 21.6cqi);
  }
  .placeholder p {
    block-size: calc(var(--_above) - 0.6em);
    padding-block-start: 3.75em;
    color: var(--_muted);
  }
  .placeholder i {
    block-size: var(--_bar);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .placeholder.sizing {
    visibility: hidden;
  }
  .private {
    margin-block-start: 1em;
  }
`;
