import { css } from 'lit';

/** A node: its kind, heading and answers. In a narrow place the answers lose their chevrons, to leave room for the words. */
export const nodeStyles = css`
  .kind,
  .progress {
    margin-block-end: 0.35em;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_accent);
    font-size: 0.9em;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: 1rem;
  }
  .title:lang(ur) {
    line-height: 1.9;
  }
  .lead {
    margin-block-start: 0.35em;
    color: var(--_muted);
  }
  .body,
  .body > * + *,
  .attempt,
  .summary,
  .after-feedback p,
  rahnuma-wait {
    margin-block-start: 0.75em;
  }
  .answers,
  .feedback,
  .overdue,
  .paste,
  .why,
  rahnuma-search {
    margin-block-start: 1.25em;
  }
  .answers {
    gap: 0.6em;
  }
  .answer {
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: max(3.25em, 44px);
    padding: 0.6em 1em;
    font-weight: 500;
  }
  .answer:hover {
    border-color: var(--_accent);
    background-image: linear-gradient(var(--_tint), var(--_tint));
  }
  .fits {
    border: 3px double var(--_accent);
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    margin-block: 0.4em;
    padding: 0.5em 0.9em;
    resize: vertical;
  }
  #found {
    min-block-size: 1lh;
  }
  .answer:active {
    transform: translateY(1px);
  }
  .answer:is(.primary, [aria-pressed='true']) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .answer.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  @container (max-width: 18em) {
    .answer .icon {
      display: none;
    }
  }
  .why ul {
    padding-inline-start: 1.2em;
  }
  .why li {
    margin-block-end: 0.5em;
  }
  .feedback {
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .small {
    justify-content: center;
    inline-size: auto;
    min-inline-size: 4.5em;
    min-block-size: 44px;
    padding-block: 0.3em;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      animation: var(--_arrive, arrive) 160ms ease-out;
    }
    @keyframes arrive {
      from {
        transform: translateY(8px);
      }
    }
  }
`;
