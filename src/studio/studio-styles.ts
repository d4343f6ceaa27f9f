import { css } from 'lit';

/** What every element of the studio shares; the colours are those of `studio.css`. */
export const studioStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.125rem;
  }
  [role='list'] {
    list-style: none;
  }
  button,
  select,
  input {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.4rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--card);
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--accent);
    overflow-wrap: anywhere;
  }
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--quiet);
  }
  .card {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
