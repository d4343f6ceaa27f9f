import { css } from 'lit';

/**
 * The tokens, derived from the page's own colour and colour scheme where the embedder sets none, and the frame around
 * the node. A scheme that the browser cannot follow falls back to light.
 */
export const guideStyles = css`
  :host {
    --_accent: var(--rahnuma-accent, #0a6650);
    --_on-accent: var(--rahnuma-on-accent, #fff);
    --_surface: var(--rahnuma-surface, #fff);
    --_on-surface: var(--rahnuma-on-surface, #1c2321);
    --_warn: #8a4b00;
    --_radius: var(--rahnuma-radius, 0.75rem);
    --_line: color-mix(in srgb, currentColor 22%, transparent);
    --_strong-line: color-mix(in srgb, currentColor 50%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_muted: color-mix(in srgb, currentColor 80%, transparent);
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: break-word;
    min-block-size: var(--rahnuma-min-height, 0);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--rahnuma-accent, light-dark(#0a6650, #6fdcb7));
      --_on-accent: var(--rahnuma-on-accent, light-dark(#fff, #062a20));
      --_surface: var(--rahnuma-surface, light-dark(#fff, #1b2023));
      --_on-surface: var(--rahnuma-on-surface, light-dark(#1c2321, #e8ebe9));
      --_warn: light-dark(#8a4b00, #ffc27a);
    }
  }
  .guide {
    max-inline-size: 42rem;
    margin-inline: auto;
  }
  .guide:lang(ur) {
    font-family:
      'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', system-ui, sans-serif;
    line-height: 2.1;
  }
  .guide:lang(zh) {
    font-family:
      system-ui, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei', 'Noto Sans SC',
      'Noto Sans CJK SC', sans-serif;
    line-height: 1.7;
  }
  rahnuma-language {
    margin-block-end: 1.25rem;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: 1.25rem;
  }
  .controls button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: 0.25rem;
    color: var(--_muted);
  }
  .controls button:hover {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .aim,
  .notice,
  .failure {
    display: flex;
    gap: 0.6rem;
    margin-block-end: 1rem;
    padding: 0.6rem 0.8rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .aim .icon,
  .notice .icon {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .failure {
    flex-direction: column;
    align-items: start;
    border: 1px solid var(--_warn);
    background: none;
  }
  .failure button {
    padding-inline: 1.25rem;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stage > * {
    grid-area: 1 / 1;
  }
  /* As high as a problem's button is, which has more lines the narrower it is: measured in each language. */
  .placeholder {
    --_bar: max(4.7rem, 16.2rem - 43.6cqi);
    display: grid;
    align-content: start;
    gap: 0.6rem;
    padding-block: 10rem 14rem;
  }
  .placeholder:lang(zh) {
    --_bar: max(4.7rem, 14.4rem - 43.6cqi);
  }
  .placeholder:lang(ur) {
    --_bar: max(4.9rem, 16.6rem - 43.6cqi);
    padding-block: 13rem 17rem;
  }
  .placeholder i {
    block-size: var(--_bar);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .placeholder.sizing {
    visibility: hidden;
  }
  @media print {
    rahnuma-language,
    rahnuma-trail,
    .controls,
    .private {
      display: none;
    }
  }
  .private {
    margin-block-start: 1rem;
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
