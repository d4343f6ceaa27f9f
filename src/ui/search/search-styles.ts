import { css } from 'lit';

/** The field for the visitor's own words, and the points that it offers. */
export const searchStyles = css`
  label,
  strong {
    font-weight: 600;
  }
  .field {
    margin-block-start: 0.4em;
    padding-inline: 0.9em;
  }
  .field:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .field .icon,
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    border: 0;
    background: none;
  }
  input:focus-visible {
    outline: 0;
  }
  #found:not(:empty) {
    margin-block-start: 0.5em;
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  li button {
    inline-size: 100%;
    padding: 0.6em 0.25em;
  }
  li button:hover {
    background: var(--_tint);
  }
  small bdi + bdi::before {
    content: ' › ';
  }
  :dir(rtl) > bdi + bdi::before {
    content: ' ‹ ';
  }
`;
