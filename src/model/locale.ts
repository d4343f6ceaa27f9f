const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const language = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** The direction in which a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language(locale)) ? 'rtl' : 'ltr';

/**
 * The first of the `wanted` locales that `available` has, by tag or else by language: `zh-CN` finds `zh-Hans`, and so
 * does `zh-TW`, as the closest that there is. Absent where none fits.
 */
export function bestLocale(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const want of wanted) {
    const exact = available.find((locale) => locale.toLowerCase() === want.toLowerCase());
    const found = exact ?? available.find((locale) => language(locale) === language(want));
    if (found !== undefined) return found;
  }
  return undefined;
}
