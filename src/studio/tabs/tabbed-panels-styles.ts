import { css } from 'lit';

/** The tabs above the panel that is shown, which is scrolled by itself where the page gives it a height. */
export const tabbedPanelsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    border-block-end: 1px solid var(--line);
  }
  [role='tab'] {
    padding-inline: 0.75rem;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0.25rem 0.25rem 0 0;
    background: none;
    color: var(--quiet);
  }
  [role='tab']:hover {
    color: inherit;
  }
  [aria-selected='true'] {
    border-color: var(--accent);
    color: inherit;
    font-weight: 600;
  }
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }
  .count {
    padding: 0.0625rem 0.4375rem;
    border-radius: 1rem;
    background: var(--line);
    color: var(--ink);
    font-size: 0.8125rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bad {
    background: var(--error);
    color: var(--card);
  }
  [role='tabpanel'] {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    /* Room for the outline of what has the focus. */
    margin-inline: -0.375rem;
    padding: 1rem 0.375rem 0.375rem;
  }
  [role='tabpanel']:focus-visible {
    outline-offset: -3px;
  }
`;
