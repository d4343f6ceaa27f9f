import { css } from 'lit';

/** A box that stands out: in a node a note, a warning or a wait; around the node an aim, a notice or a failure. */
export const calloutStyles = css`
  .callout,
  .aim,
  .keeping,
  .notice,
  .failure {
    display: flex;
    gap: 0.6em;
    max-inline-size: none;
    padding: 0.7em 0.9em;
    border-radius: min(0.4em, var(--_radius));
    background: var(--_tint);
  }
  .callout {
    border-inline-start: 4px solid var(--_accent);
  }
  :is(.callout, .aim, .keeping, .notice) > .icon {
    margin-block-start: 0.12em;
  }
`;
