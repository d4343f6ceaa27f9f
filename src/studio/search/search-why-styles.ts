import { css } from 'lit';

/** The field, and below it the results with their reasons. */
export const searchWhyStyles = css`
  label {
    display: grid;
    color: var(--quiet);
    gap: 0.25rem;
    font-size: 0.8125rem;
  }
  input {
    color: var(--ink);
    font-size: 1rem;
  }
  [role='status'] {
    margin-block: 0.5rem;
  }
  ol {
    display: grid;
    gap: 0.75rem;
    list-style: none;
  }
  ol > li {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .head button {
    text-align: start;
    font-weight: 600;
  }
  .head code {
    color: var(--quiet);
  }
  meter {
    inline-size: 6rem;
  }
  .score {
    margin-inline-start: auto;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .behind {
    opacity: 0.85;
  }
  ul {
    margin-block-start: 0.375rem;
    font-size: 0.9375rem;
  }
  ul li {
    overflow-wrap: anywhere;
  }
  mark {
    padding-inline: 0.25rem;
    border-radius: 0.25rem;
    background: var(--line);
    color: var(--ink);
  }
`;
