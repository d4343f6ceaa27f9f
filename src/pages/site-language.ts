import { guides } from 'virtual:rahnuma/guides';
import { bestLocale, directionOf } from '../model/locale.js';

/** Gives the stand-alone page its visitor's language before the guide is shown: the one chosen last, else the browser's. */

const KEY = 'rahnuma:language';

/** The language that the visitor chose here before; none where the page may not use storage. */
function chosen(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Shows the page in `locale` and keeps the choice for the next visit. */
export function speak(locale: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Then the next visit begins in the browser's language.
  }
}

const [guide] = guides.values();
const wanted = [chosen(), ...navigator.languages].filter((locale) => locale !== null);
speak(bestLocale(wanted, guide?.locales ?? []) ?? 'en');
