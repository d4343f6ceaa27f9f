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
  header,
  .clerk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  header {
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  dialog > * {
    max-inline-size: 42em;
    margin-inline: auto;
  }
  h2 {
    font-size: 1.25em;
  }
  .sheets {
    margin-block: 0.75em;
  }
  dialog:not(:lang(en)) .sheets {
    font-family: system-ui, sans-serif;
  }
  article {
    padding: 0.8em 1em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .sheets > article {
    border-color: var(--_accent);
    font-size: 1.4em;
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
    margin-block-end: 0.5em;
  }
  .actions button,
  .close {
    padding-inline: 1em;
  }
`;
