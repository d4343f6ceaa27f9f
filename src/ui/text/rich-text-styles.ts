import { css } from 'lit';

/**
 * The blocks of rich text: each looks like what it is. An only child is a picture without another for dark pages. A closed card is printed
 * with its numbers.
 */
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
  .heading {
    font-size: 1.1em;
    line-height: 1.4;
  }
  .heading:lang(ur) {
    line-height: 1.9;
  }
  pre {
    user-select: text;
    -webkit-user-select: text;
  }
  pre code {
    display: block;
    padding: 0.75em 1em;
    text-align: left;
    white-space: pre-wrap;
  }
  picture,
  img {
    display: block;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 80vh;
    border-radius: 0.3em;
    object-fit: contain;
  }
  img:only-child {
    background: #fff;
    color: #1c2321;
    color-scheme: light;
  }
  .list {
    display: grid;
    gap: 0.4em;
    max-inline-size: 60ch;
    padding-inline-start: 1.4em;
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    min-inline-size: 6em;
    padding: 0.5em 0.9em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th {
    border-color: var(--_strong-line);
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
  .steps:lang(fa) li::before {
    content: counter(step, persian);
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
    border: 1px solid var(--_line);
  }
  .summary {
    padding: 0.8em 1em;
  }
  .contact {
    overflow: hidden;
  }
  .contact-name {
    padding: 0.6em 1em;
  }
  .contact li {
    border-block-start: 1px solid var(--_line);
  }
  .contact a {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 0.75em;
    min-block-size: 44px;
    padding: 0.5em 1em;
    color: inherit;
    text-decoration: none;
  }
  .contact a:hover {
    background: var(--_tint);
  }
  .contact a:focus-visible {
    outline-offset: -3px;
  }
  .contact .icon {
    grid-row: span 2;
  }
  .contact :is(.channel-kind, bdi) {
    grid-column: 2;
  }
  .contact bdi {
    justify-self: start;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
  }
  .contact .checked {
    max-inline-size: none;
    padding: 0.4em 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.85em;
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
  @media print {
    .contact::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
