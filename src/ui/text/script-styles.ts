import { css } from 'lit';

/**
 * The guide uses the page's font, except for scripts that most pages' fonts lack or set too tight: Urdu is read in Nastaliq,
 * which needs high lines.
 */
export const scriptStyles = css`
  [lang] {
    line-height: 1.5;
  }
  [lang='ur'] {
    font-family:
      'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', system-ui, sans-serif;
    line-height: 2.1;
  }
  [lang|='zh'] {
    font-family:
      system-ui, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei', 'Noto Sans SC',
      'Noto Sans CJK SC', sans-serif;
    line-height: 1.7;
  }
  [lang|='zh-Hant'],
  [lang='zh-TW'],
  [lang='zh-HK'] {
    font-family:
      system-ui, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif;
  }
`;
