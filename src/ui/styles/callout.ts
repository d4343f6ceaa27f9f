import { css } from 'lit';

/** A box that stands out: a note, a warning, a wait. */
export const calloutStyles = css`
  .callout {
    display: flex;
    gap: 0.6rem;
    padding: 0.7rem 0.9rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0.4rem;
    background: var(--_tint);
  }
  .callout .icon {
    margin-block-start: 0.12em;
    color: var(--_accent);
  }
`;
