import { css } from 'lit';

/** The preview: what is chosen of it above, and below the frame, which is scrolled where it is wider than its place. */
export const previewStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 0.5rem 1rem;
  }
  label {
    display: grid;
    font-size: 0.875rem;
  }
  .place {
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  iframe {
    display: block;
    block-size: min(75vh, 50rem);
    min-block-size: 24rem;
    margin-inline: auto;
    border: 0;
  }
  .old {
    margin-block-end: 0.5rem;
    color: var(--warning);
    font-weight: 600;
  }
`;
