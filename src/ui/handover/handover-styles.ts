import { css } from 'lit';

/** The hand-over: a full screen in large type, with each sheet in a font of its own script. */
export const handoverStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: clamp(1em, 4vw, 2.5em);
    border: 0;
    background: var(--_surface);
    color: var(--_on-surface);
  }
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }
  h2 {
    font-size: 1.25em;
  }
  .label {
    margin-block-start: 0.5em;
  }
  rahnuma-language {
    margin-inline-start: -0.75em;
    --_switch: start;
  }
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1em;
    margin-block: 0.75em;
    font-size: 1.25em;
  }
  dialog:not(:lang(en)) .sheets {
    font-family: system-ui, sans-serif;
  }
  article {
    padding: 0.8em 1em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  article:first-child {
    border-color: var(--_accent);
  }
  .summary-problem {
    font-size: 1.15em;
    font-weight: 700;
  }
  dt {
    margin-block-start: 0.6em;
    font-size: 0.75em;
  }
  .private {
    min-block-size: 44px;
  }
  .actions {
    gap: 0.5em;
  }
  .actions button,
  .close {
    padding-inline: 1em;
  }
  .failed {
    color: var(--_warn);
  }
`;
