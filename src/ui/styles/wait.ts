import { css } from 'lit';

/** The countdown of a wait. */
export const waitStyles = css`
  :host {
    margin-block-start: 0.75rem;
  }
  .wait {
    display: flex;
    gap: 0.6rem;
    padding: 0.7rem 0.9rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0.4rem;
    background: var(--_tint);
  }
  .icon {
    margin-block-start: 0.12em;
    color: var(--_accent);
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
