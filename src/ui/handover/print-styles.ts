import { css } from 'lit';
import { scriptStyles } from '../text/script-styles.js';

/** The printed hand-over: one page, black on white, large enough to read at arm's length. */
export const printStyles = css`
  ${scriptStyles}
  body,
  dl,
  dd,
  p {
    margin: 0;
  }
  body {
    font:
      14pt system-ui,
      sans-serif;
  }
  article {
    margin-block-end: 1.5em;
    padding-block-end: 1em;
    border-block-end: 1px solid #999;
  }
  .summary-problem {
    font-size: 1.3em;
    font-weight: 700;
  }
  dt {
    margin-block-start: 0.6em;
    font-weight: 600;
  }
`;
