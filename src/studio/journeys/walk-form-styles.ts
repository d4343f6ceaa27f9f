import { css } from 'lit';

/** The walk, and below it how it becomes a journey. */
export const walkFormStyles = css`
  h3 {
    font-size: 1rem;
  }
  ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block: 0.5rem;
    list-style: none;
  }
  li + li::before {
    content: '→ ' / '';
    color: var(--quiet);
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  label {
    display: grid;
    flex: 1 1 16rem;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  input {
    color: var(--ink);
    font-size: 0.9375rem;
  }
  [role='status']:not(:empty) {
    margin-block-start: 0.5rem;
  }
`;
