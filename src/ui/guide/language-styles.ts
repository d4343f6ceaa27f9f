import { css } from 'lit';

/** The language switch: one row of names, each in a font of its own script. */
export const languageStyles = css`
  [role='group'] {
    gap: 0.25em;
    justify-content: var(--_switch, end);
  }
  button {
    justify-content: center;
    min-inline-size: 44px;
    padding: 0.2em 0.75em;
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
    font-family: inherit;
    font-weight: 650;
  }
`;
