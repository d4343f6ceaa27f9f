import { css } from 'lit';

/** The countdown of a wait. */
export const waitStyles = css`
  .time strong {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .over {
    font-weight: 650;
  }
`;
