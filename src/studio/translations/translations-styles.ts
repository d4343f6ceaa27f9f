import { css } from 'lit';

/** The languages, one below the other. */
export const translationsStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
  }
  h3 {
    font-size: 1rem;
  }
  h3 code {
    color: var(--quiet);
    font-weight: 400;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 24rem;
    accent-color: var(--accent);
  }
  summary {
    cursor: pointer;
    padding-block: 0.375rem;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    justify-content: space-between;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--line);
    font-size: 0.9375rem;
  }
`;
