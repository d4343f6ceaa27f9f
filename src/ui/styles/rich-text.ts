import { css } from 'lit';

/** The blocks of rich text: each looks like what it is. */
export const richTextStyles = css`
  .body > * + * {
    margin-block-start: 0.75rem;
  }
  em {
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
    counter-reset: step;
  }
  .steps > li {
    display: flex;
    gap: 0.75rem;
  }
  .steps > li + li {
    margin-block-start: 0.6rem;
  }
  .steps > li::before {
    counter-increment: step;
    content: counter(step);
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-family: system-ui, sans-serif;
    font-weight: 700;
    font-size: 0.9375rem;
    line-height: 1;
  }
  .checklist label {
    display: flex;
    align-items: start;
    gap: 0.75rem;
    min-block-size: 44px;
    padding-block: 0.35rem;
    cursor: pointer;
  }
  .checklist input {
    flex: none;
    inline-size: 1.35rem;
    block-size: 1.35rem;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .checklist input:checked + span {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .steps > li > div {
    min-inline-size: 0;
    padding-block-start: 0.1rem;
  }
  .callout.warning {
    border-color: var(--_warn);
    background: color-mix(in srgb, var(--_warn) 10%, transparent);
  }
  .callout.warning .icon {
    color: var(--_warn);
  }
  .contacts {
    display: grid;
    gap: 0.5rem;
  }
  details.contact {
    padding-block: 0;
  }
  details.contact[open] {
    padding-block-end: 0.5rem;
  }
  .contact,
  .summary {
    padding: 0.8rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .contact-name,
  .summary-title {
    font-weight: 650;
  }
  .contact li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.6rem;
    padding-block: 0.35rem;
  }
  .contact li + li {
    border-block-start: 1px solid var(--_line);
  }
  .contact .icon {
    grid-row: span 2;
    color: var(--_accent);
  }
  .channel-kind {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .channel-link {
    grid-column: 2;
  }
  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .contact a bdi {
    min-inline-size: 0;
  }
  .summary {
    margin-block-start: 1rem;
    border-style: dashed;
  }
  .summary-problem {
    margin-block: 0.25rem 0.5rem;
  }
  .summary dt {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .inline-link {
    display: inline;
    min-block-size: 0;
    padding: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
