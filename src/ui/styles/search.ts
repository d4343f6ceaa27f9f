import { css } from 'lit';

/** The field for the visitor's own words, and what it offers. */
export const searchStyles = css`
  :host {
    margin-block-start: 1.5rem;
  }
  label {
    font-weight: 600;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    margin-block-start: 0.4rem;
    padding-inline: 0.9rem;
    border: 1.5px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .field:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .field .icon {
    color: var(--_muted);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 3rem;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  input:focus-visible {
    outline: 0;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [role='status'] {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  li button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    inline-size: 100%;
    padding: 0.6rem 0.25rem;
  }
  li button:hover {
    background: var(--_tint);
  }
  li .icon {
    color: var(--_accent);
  }
  strong,
  small {
    display: block;
    font-weight: 600;
  }
  small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  small bdi + bdi::before {
    content: ' › ';
  }
  :dir(rtl) > bdi + bdi::before {
    content: ' ‹ ';
  }
`;
