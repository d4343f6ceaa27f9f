import { css } from 'lit';

/** The tables of what is to be looked at. */
export const dueStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  caption {
    margin-block-end: 0.25rem;
    font-size: 1rem;
    font-weight: 600;
    text-align: start;
  }
  .overdue caption {
    color: var(--error);
  }
  th {
    color: var(--quiet);
    font-weight: 400;
    text-align: start;
  }
  th,
  td {
    padding: 0.3rem 0.75rem 0.3rem 0;
    border-block-end: 1px solid var(--line);
  }
  time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
