import type { Finding } from '../../model/finding.js';
import { INTERFACE_KEYS } from '../../model/text/interface-text.js';
import type { TextFile } from '../format/text-file.js';
import type { Checked } from '../read/authored.js';

/** The language of the interface words that stand in for those that a guide’s language lacks. */
export const FALLBACK = 'en';

/** Says once that words of the interface are missing in a guide’s language, and which file has them to translate. */
export function missingInterface(
  words: Readonly<Record<string, string>>,
  { file }: Checked<TextFile>,
  locale: string,
): Finding[] {
  const missing = INTERFACE_KEYS.filter((key) => !Object.hasOwn(words, key));
  if (missing.length === 0) return [];
  const few = missing.length > 5 ? '' : `: ${missing.join(', ')}`;
  const message = `The interface has no words in “${locale}”; visitors see ${missing.length} of them in English${few}`;
  const fix =
    'Copy guides/interface/en.yaml of the package under “interface” in this file, and translate it';
  return [file.finding('missing-interface', ['interface'], message, fix)];
}
