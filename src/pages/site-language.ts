import { guides } from 'virtual:rahnuma/guides';
import { bestLocale, directionOf } from '../model/text/locale.js';
import { shownGuide } from './shown-guide.js';

/** Sets the stand-alone page's language before the guide is shown: the visitor's last choice or, without one, the browser's. */

/** For each guide, as guides are there in different languages. */
const KEY = `rahnuma:language:${shownGuide}`;

/** The language that the visitor chose here before; `null` if there is none or storage is blocked. */
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
    // Without storage, the next visit begins in the browser's language.
  }
}

const locales = guides.get(shownGuide)?.locales ?? [];
const wanted = [chosen(), ...navigator.languages].filter((locale) => locale !== null);
speak(bestLocale(wanted, locales) ?? 'en');
