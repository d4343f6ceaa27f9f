import { css } from 'lit';

/** The hand-over: a full screen in large type. */
export const handoverStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: clamp(1rem, 4vw, 2.5rem);
    border: 0;
    background: var(--_surface);
    color: var(--_on-surface);
    overflow: auto;
  }
  dialog:lang(ur) {
    line-height: 2.1;
  }
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
  }
  h2 {
    font-size: 1.25em;
  }
  .label {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  rahnuma-language {
    margin-inline-start: -0.75rem;
    --_switch: start;
  }
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1.25rem;
    margin-block: 0.75rem 1rem;
    font-size: 1.25em;
  }
  article {
    padding: 1rem 1.25rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  article:first-child {
    border-color: var(--_accent);
  }
  article:lang(ur) {
    font-family:
      'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', system-ui, sans-serif;
    line-height: 2.1;
  }
  article:lang(zh) {
    font-family:
      system-ui, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei', 'Noto Sans SC',
      'Noto Sans CJK SC', sans-serif;
  }
  article:lang(en) {
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }
  .summary-problem {
    font-size: 1.15em;
    font-weight: 700;
  }
  dt {
    margin-block-start: 0.6rem;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 600;
  }
  .sensitive {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 44px;
  }
  input {
    inline-size: 1.35rem;
    block-size: 1.35rem;
    accent-color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .actions button,
  .close {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    padding-inline: 1rem;
    border: 1.5px solid var(--_strong-line);
    border-radius: var(--_radius);
  }
  .failed {
    color: var(--_warn);
  }
`;
