import { css } from 'lit';

/** The countdown of a wait. */
export const waitStyles = css`
  :host {
    margin-block-start: 0.75rem;
  }
  .time strong {
    display: block;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .over {
    font-weight: 650;
  }
  .any-time {
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
