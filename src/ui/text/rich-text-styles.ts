import { css } from 'lit';

/** The blocks of rich text: each looks like what it is. */
export const richTextStyles = css`
  em,
  .contact-name,
  .summary-title {
    font-style: normal;
    font-weight: 650;
  }
  code {
    unicode-bidi: isolate;
    padding: 0.1em 0.35em;
    border-radius: 0.3em;
    background: color-mix(in srgb, currentColor 10%, transparent);
    font-family: ui-monospace, 'SF Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }
  .steps {
    display: grid;
    gap: 0.6em;
    counter-reset: step;
  }
  .steps li,
  .checklist label {
    display: flex;
    gap: 0.75em;
  }
  .steps li::before {
    counter-increment: step;
    content: counter(step);
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font:
      700 0.9375em/1.9 system-ui,
      sans-serif;
    text-align: center;
  }
  .steps div {
    padding-block-start: 0.1em;
  }
  .checklist label {
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .checklist input {
    margin-block-start: 0.15em;
  }
  .checklist :checked + span {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .callout.warning {
    border-color: var(--_warn);
    background: color-mix(in srgb, var(--_warn) 10%, transparent);
  }
  .callout.warning > .icon {
    color: var(--_warn);
  }
  .contacts {
    gap: 0.5em;
  }
  .contact,
  .summary {
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
  }
  details.contact:not([open]) {
    padding-block: 0;
  }
  .contact li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 0.6em;
    padding-block: 0.35em;
  }
  .contact li + li {
    border-block-start: 1px solid var(--_line);
  }
  .contact .icon {
    grid-row: span 2;
  }
  .channel-link {
    grid-column: 2;
  }
  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .contact bdi {
    min-inline-size: 0;
  }
  .quiet,
  .summary {
    border-style: dashed;
  }
  dt {
    margin-block-start: 0.5em;
  }
  .inline-link {
    display: inline;
    min-block-size: 0;
    color: var(--_accent);
    text-decoration: underline;
  }
`;
