import { css } from 'lit';

/** The page: the preview, and what is said of the guide beside it or, where there is no room, below. */
export const studioPageStyles = css`
  :host {
    padding: clamp(0.5rem, 2vw, 1.5rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin-block-end: 1rem;
  }
  h1 {
    font-size: 1.25rem;
    overflow-wrap: anywhere;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 1rem;
  }
  @media (min-width: 60rem) {
    main {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
