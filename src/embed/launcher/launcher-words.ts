interface LauncherWords {
  readonly locale: string;
  readonly label: string;
  readonly close: string;
}

const EN: LauncherWords = { locale: 'en', label: 'Help', close: 'Close' };

const WORDS: readonly LauncherWords[] = [
  EN,
  { locale: 'zh-Hans', label: '帮助', close: '关闭' },
  { locale: 'ur', label: 'مدد', close: 'بند کریں' },
];

/** The launcher's few words, in English where it does not have those of `language`. */
export const launcherWords = (language: string): LauncherWords =>
  WORDS.find(({ locale }) => locale.split('-')[0] === language.split('-')[0]) ?? EN;
