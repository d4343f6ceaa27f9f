import type { InterfaceText } from '../../model/text/interface-text.js';
import { bestLocale, haveSameScript } from '../../model/text/locale.js';
import type { InterfaceTexts } from '../read/guide-files.js';

/** The interface that the package brings for a locale: `pt-BR` has that of `pt`. Absent where none is in its language and script. */
export function interfaceFor(locale: string, texts: InterfaceTexts): InterfaceText | undefined {
  const readable = [...texts.keys()].filter((each) => haveSameScript(each, locale));
  return texts.get(bestLocale([locale], readable) ?? '');
}
