import { css } from 'lit';
import { scriptStyles } from './script-styles.js';

/**
 * What every element of the guide shares: box model, type, icons, plain buttons, focus. Lengths are in em, so that they follow
 * the page's text even if the page has changed the size of a rem. Lines of text are short enough to read with ease. Pressed
 * buttons have an outline that shows only in forced colours, where their background does not.
 *
 * A field has at least 16 px, since iOS zooms in on one with smaller text. A telephone number goes to the next line as a whole,
 * where a line can hold it.
 *
 * The comments stand here, since the text below is shipped as it is.
 */
export const baseStyles = css`
  ${scriptStyles}
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  p,
  .callout > *,
  .steps div,
  label span {
    max-inline-size: 60ch;
  }
  [role='list'] {
    list-style: none;
  }
  button,
  summary {
    min-block-size: 44px;
    cursor: pointer;
  }
  button,
  .field,
  label.private {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  button {
    justify-content: space-between;
    border: 0;
    background: none;
    text-align: start;
  }
  button,
  input,
  textarea {
    color: inherit;
    font: inherit;
  }
  input,
  textarea {
    font-size: max(1em, 16px);
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    accent-color: var(--_accent);
  }
  summary {
    padding-block: 0.6em;
  }
  [role='group'],
  .actions,
  .header,
  .controls {
    display: flex;
    flex-wrap: wrap;
  }
  .answers,
  .contacts,
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  [href^='tel'] {
    display: inline-block;
  }
  a,
  button {
    text-underline-offset: 0.2em;
  }
  [aria-pressed='true'] {
    outline: 2px solid transparent;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button > span,
  li > div {
    min-inline-size: 0;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_accent);
    forced-color-adjust: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :is(.actions, .header, .controls, .primary) .icon {
    color: inherit;
  }
  :dir(rtl) > :is(.chevron, .back, .detour) {
    transform: scaleX(-1);
  }
  .answer,
  .field,
  .actions button,
  .close,
  .contact,
  .summary {
    border: 1.5px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  small,
  .problem > span > strong,
  .dates,
  .time strong {
    display: block;
  }
  dt,
  .kind,
  .attempt,
  .overdue {
    font-weight: 600;
  }
  small,
  dt,
  #found,
  .asked,
  .channel-kind,
  .any-time,
  .label,
  .private,
  .progress,
  .why {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    rahnuma-search,
    rahnuma-trail,
    .answers:not(.problems),
    .paste,
    .chevron,
    .controls,
    .feedback,
    .header,
    .private,
    .progress {
      display: none !important;
    }
  }
`;
