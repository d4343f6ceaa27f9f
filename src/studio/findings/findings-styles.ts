import { css } from 'lit';

/** The list of findings. */
export const findingsStyles = css`
  ul {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  li {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--warning);
    overflow-wrap: anywhere;
  }
  .error {
    border-color: var(--error);
  }
  .severity {
    color: var(--warning);
    font-weight: 600;
  }
  .error .severity {
    color: var(--error);
  }
`;
