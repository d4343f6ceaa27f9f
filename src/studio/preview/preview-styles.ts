import { css } from 'lit';

/** The preview: what is chosen of it above, and below the frame, which is scrolled where it is wider than its place. */
export const previewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-block-size: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
    gap: 0.5rem 0.75rem;
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    min-inline-size: 0;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  select {
    color: var(--ink);
    font-size: 0.9375rem;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25rem;
  }
  details .choices {
    max-block-size: 14rem;
    overflow: auto;
    padding: 0.25rem;
  }
  .place {
    display: flex;
    flex: 1;
    min-block-size: 24rem;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  iframe {
    flex: none;
    block-size: 100%;
    min-block-size: 24rem;
    margin-inline: auto;
    border: 0;
  }
  .old {
    color: var(--warning);
    font-weight: 600;
  }
  @media (max-width: 59.99rem) {
    iframe {
      block-size: 75vh;
    }
  }
`;
