import { css } from 'lit';

/** A node: what kind it is, its heading, and the answers. */
export const nodeStyles = css`
  .kind {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 0.35rem;
    color: var(--_accent);
    font-weight: 600;
    font-size: 0.9375em;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: 1rem;
  }
  .title:lang(ur) {
    font-size: 1.4em;
    line-height: 1.9;
  }
  .title:focus:not(:focus-visible) {
    outline: none;
  }
  .lead {
    margin-block-start: 0.35rem;
    color: var(--_muted);
  }
  .body {
    margin-block-start: 0.75rem;
  }
  .attempt {
    margin-block-start: 0.5rem;
    font-weight: 600;
  }
  .answers {
    display: grid;
    gap: 0.6rem;
    margin-block-start: 1.25rem;
  }
  .answer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: 3.25rem;
    padding: 0.6rem 1rem;
    border: 1.5px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    font-weight: 500;
  }
  .answer .icon {
    color: var(--_accent);
  }
  .answer:hover {
    border-color: var(--_accent);
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_surface);
  }
  .answer:active {
    transform: translateY(1px);
  }
  .answer.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .answer.primary .icon {
    color: inherit;
  }
  .answer.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  .answer.quiet {
    border-style: dashed;
  }
  .problem {
    padding-block: 0.9rem;
  }
  .problem strong,
  .problem small {
    display: block;
  }
  .problem strong {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .problem small {
    margin-block-start: 0.15rem;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .progress {
    margin-block-start: 0.9rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .why {
    margin-block-start: 1rem;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .why ul {
    padding-inline-start: 1.2em;
  }
  .why li {
    margin-block-end: 0.5em;
  }
  .dates {
    display: block;
  }
  @media print {
    .answers,
    .feedback,
    .progress {
      display: none;
    }
  }
  .overdue {
    margin-block-start: 1rem;
    font-weight: 650;
  }
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block-start: 1.25rem;
  }
  .answer.small {
    inline-size: auto;
    min-inline-size: 4.5rem;
    min-block-size: 44px;
    justify-content: center;
    padding-block: 0.3rem;
  }
  @media (forced-colors: active) {
    .answer.small[aria-pressed='true'] {
      outline: 2px solid;
    }
  }
  .answer.small[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .after-feedback p {
    margin-block-start: 0.75rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      animation: arrive 160ms ease-out;
    }
    .answer {
      transition: border-color 120ms;
    }
    @keyframes arrive {
      from {
        transform: translateY(8px);
      }
    }
  }
`;
