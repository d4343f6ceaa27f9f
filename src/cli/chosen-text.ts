import { bestLocale } from '../model/text/locale.js';
import type { GuideText } from '../model/text/text.js';
import type { OpenedGuide } from './open-guide.js';
import type { Option } from './command.js';

/** The option that says in which language the words of a guide are. */
export const LANG_OPTION: Option = {
  help: 'The language of the words; the one in which the guide is written unless said.',
  default: '',
  placeholder: 'locale',
};

/** The words of a guide in the language asked for with {@link LANG_OPTION}. Says so where it has none in that. */
export function chosenText({ guide, texts }: OpenedGuide, asked: string): GuideText | undefined {
  const locales = [...texts.keys()];
  const lang = asked || guide.sourceLocale;
  const text = texts.get(bestLocale([lang], locales) ?? '');
  if (!text) {
    process.stderr.write(`The guide has no texts in “${lang}”, but in ${locales.join(', ')}.\n`);
  }
  return text;
}
