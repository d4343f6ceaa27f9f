/**
 * A locale as the Open Graph protocol writes it: language and territory, `ur_PK`. Where a locale names no territory, the one where most
 * of its readers are stands for it.
 */
export function ogLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
