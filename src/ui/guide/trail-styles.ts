import { css } from 'lit';

/** The answers so far: a quiet list under the node. */
export const trailStyles = css`
  details {
    margin-block-start: 0.5em;
  }
  details,
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    color: var(--_muted);
  }
  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    padding-block: 0.35em;
  }
  li span {
    display: block;
  }
  button {
    flex: none;
    color: var(--_accent);
    text-decoration: underline;
  }
`;
