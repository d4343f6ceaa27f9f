import { css } from 'lit';

/** The start view. Its buttons share out the room that was kept while the guide loaded, so that none is left empty below. */
export const startStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .problems {
    flex: 1;
  }
  .problem {
    padding-block: 0.7em;
  }
  .problem > span > strong {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .problem small {
    margin-block-start: 0.15em;
    font-weight: 400;
  }
`;
