import type { ReadFiles } from '../../content/read/authored.js';
import { translatedOf } from '../../content/translations/translated-of.js';
import type { Guide } from '../../model/guide.js';
import { placeIn } from './place-in.js';
import type { StudioLanguage } from './studio-state.js';

/** The languages into which a guide is or shall be translated. */
export function languagesIn(guide: Guide, read: ReadFiles): StudioLanguage[] {
  const translated = new Map(translatedOf(guide, read).map((each) => [each.locale, each]));
  return guide.locales
    .filter((locale) => locale !== guide.sourceLocale)
    .map((locale) => {
      const { text, translations = [], isRecorded = false } = translated.get(locale) ?? {};
      const texts = text
        ? translations.map(({ key, state, path }) => ({
            key,
            state,
            place: placeIn(text.file, path),
          }))
        : [];
      return { locale, isThere: text !== undefined, isRecorded, texts };
    });
}
