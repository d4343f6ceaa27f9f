import type { Finding } from '../../model/finding.js';
import { valueAt } from '../report/value-at.js';
import type { Translated } from './translated-of.js';
import type { Translation } from './translations-of.js';

/**
 * Finds translations whose source has changed since they were made, and says whether there are some of which that could not be
 * found; nothing of a language whose sources nobody keeps.
 */
export function checkTranslations(translated: Translated): Finding[] {
  const { isRecorded, translations } = translated;
  if (!isRecorded) return [];
  return [
    ...translations
      .filter(({ state }) => state === 'stale')
      .map((translation) => staleTranslation(translated, translation)),
    ...unrecordedTranslations(
      translated,
      translations.filter(({ state }) => state === 'unrecorded'),
    ),
  ];
}

function staleTranslation(
  { locale, text, sourceLocale, source }: Translated,
  { path, key }: Translation,
): Finding {
  const words = valueAt(source, path);
  const now = typeof words === 'string' ? `. In ${sourceLocale}: “${words.trim()}”` : '';
  const message = `The source of “${key}” has changed since it was translated${now}`;
  const fix = `Translate it anew; if it still says the same: rahnuma texts <folder> ${locale} --accept ${key}`;
  return text.file.finding('stale-translation', path, message, fix);
}

/** One for all of them: there is nothing to do about each. */
function unrecordedTranslations(
  { locale, text }: Translated,
  unrecorded: readonly Translation[],
): Finding[] {
  const [first] = unrecorded;
  if (!first) return [];
  const { length } = unrecorded;
  const which = length === 1 ? 'A translation here is' : `${length} translations here are`;
  const message = `${which} newer than the record of sources: a change of the source would go unnoticed`;
  const fix = `If they say what the source says: rahnuma texts <folder> ${locale}`;
  return [text.file.finding('unrecorded-translation', first.path, message, fix)];
}
