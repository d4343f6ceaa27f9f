import { css } from 'lit';

/**
 * The language switch: one row of names, each in a font of its own script, whatever the language around it. Under it, and no wider
 * than it, what could not be loaded.
 */
export const languageStyles = css`
  [role='group'] {
    gap: 0.125em;
    font-size: 0.95em;
  }
  button {
    justify-content: center;
    min-inline-size: 44px;
    padding: 0.2em 0.3em;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-family: system-ui, sans-serif;
  }
  button:hover,
  [aria-pressed='true'] {
    background: var(--_tint);
  }
  [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 650;
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    inline-size: 0;
    min-inline-size: 100%;
    color: var(--_warn);
  }
  .failed button {
    color: var(--_accent);
    font-family: inherit;
    text-decoration: underline;
  }
`;
