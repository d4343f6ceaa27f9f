import { css } from 'lit';

/** The answers so far: a quiet list under the node. */
export const trailStyles = css`
  details {
    margin-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    color: var(--_muted);
  }
  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding-block: 0.35rem;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  li > div {
    min-inline-size: 0;
  }
  .asked,
  .told {
    display: block;
  }
  .asked {
    color: var(--_muted);
    font-size: 0.875em;
  }
  button {
    flex: none;
    padding-inline: 0.5rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
`;
