import { css } from 'lit';

/** The list of journeys. */
export const journeysStyles = css`
  h3 {
    margin-block: 1.25rem 0.5rem;
    font-size: 1rem;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    align-items: center;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--line);
  }
  .result {
    display: inline-block;
    min-inline-size: 3.25rem;
    color: var(--accent);
    font-weight: 600;
  }
  .broken .result {
    color: var(--error);
  }
  .why {
    grid-row: 2;
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  .ways {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-size: 0.9375rem;
  }
  @media (max-width: 40rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
