import { readInterfaceTexts } from '../content/read/read-folder.js';
import { WORDS_IN_SCRIPTS } from '../model/text/interface-text.js';

/** The files with the words that scripts themselves contain, in each language, as text by file name. */
export function wordsInScripts(): Map<string, string> {
  const texts = [...readInterfaceTexts()];
  return new Map(
    Object.entries(WORDS_IN_SCRIPTS).map(([part, keys]) => {
      const words = texts.map(([locale, text]) => [
        locale,
        Object.fromEntries(keys.map((key) => [key, text[key]])),
      ]);
      return [
        `src/guides/interface/${part}-words.json`,
        `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`,
      ];
    }),
  );
}
