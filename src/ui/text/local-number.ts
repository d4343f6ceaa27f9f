/**
 * Locales that write numbers with the digits 0 to 9. They need no format: a browser takes long to make its first one, and the
 * first question has a number.
 */
const PLAIN = /^(?:(?:de|en|es|fr|hi|id|pt|ru|tr|zh)\b|ur$)/;

/** A number below 1,000 in the digits of a locale. */
export const localNumber = (value: number, locale: string): string =>
  PLAIN.test(locale) ? String(value) : value.toLocaleString(locale);
