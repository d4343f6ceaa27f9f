import { css } from 'lit';

/** The language switch: one row of names. */
export const languageStyles = css`
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    justify-content: end;
  }
  button {
    min-inline-size: 44px;
    padding: 0.2rem 0.75rem;
    border-radius: 99rem;
    color: var(--_muted);
    text-align: center;
  }
  button:hover {
    background: var(--_tint);
  }
  button[aria-pressed='true'] {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid;
    }
  }
  button:lang(ur) {
    font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', sans-serif;
    line-height: 1.9;
  }
  button:lang(en) {
    line-height: 1.5;
  }
  button:lang(zh) {
    line-height: 1.7;
    font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  }
`;
