import { css } from 'lit';

/** The page: the preview, and what is said of the guide beside it or, where there is no room, below. */
export const studioPageStyles = css`
  :host {
    box-sizing: border-box;
    padding: 0.75rem clamp(0.5rem, 2vw, 1.25rem) 1rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin-block-end: 0.75rem;
  }
  h1 {
    font-size: 1.125rem;
    overflow-wrap: anywhere;
  }
  header code {
    color: var(--quiet);
  }
  [role='status'] {
    margin-inline-start: auto;
  }
  .live::before {
    content: '';
    display: inline-block;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    margin-inline-end: 0.5rem;
    border-radius: 50%;
    background: var(--accent);
  }
  .live.warning::before {
    background: var(--warning);
  }
  .live.error::before,
  .live.ended::before {
    background: var(--error);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  @media (min-width: 60rem) {
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      block-size: 100vh;
      min-block-size: 40rem;
    }
    main {
      grid-template-columns: minmax(24rem, 27rem) minmax(0, 1fr);
    }
  }
`;
