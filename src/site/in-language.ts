import { bestLocale } from '../model/text/locale.js';
import type { Localized } from '../model/text/text.js';
import type { ByLanguage } from './site.js';

/** The words in a language, or in the first that there are, marked as such; `undefined` where there are none. */
export function inLanguage(
  words: ByLanguage | undefined,
  locale: string,
): Localized<string> | undefined {
  if (!words) return undefined;
  const [first] = Object.keys(words);
  const found = bestLocale([locale], Object.keys(words)) ?? first;
  const text = found === undefined ? undefined : words[found];
  if (text === undefined || found === undefined) return undefined;
  return found === locale ? text : { locale: found, text };
}
