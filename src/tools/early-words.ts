import { readInterfaceTexts } from '../content/read/read-folder.js';
import { EARLY_KEYS } from '../model/text/interface-text.js';

/** The file with the words that the script itself contains, in each language; generated from the interface's words. */
export const EARLY_WORDS_FILE = 'src/guides/interface/early-words.json';

export function earlyWordsJson(): string {
  const words = [...readInterfaceTexts()].map(([locale, text]) => [
    locale,
    Object.fromEntries(EARLY_KEYS.map((key) => [key, text[key]])),
  ]);
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`;
}
