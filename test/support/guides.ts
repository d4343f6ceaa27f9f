import { checkGuide, type CheckedGuide } from '../../src/content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../src/content/read-folder.js';
import type { Guide } from '../../src/model/guide.js';

export const SIM_GUIDE = 'src/guides/sim-registration-pk';

/** The real guide, as the checker reads it. */
export const readSimGuide = (): CheckedGuide =>
  checkGuide(readFolder(SIM_GUIDE), readInterfaceTexts());

/**
 * A guide of the structure given, for tests of what a structure does; its words and everything not given are left out.
 * Throws with the findings where it does not hold.
 */
export function guideOf(yaml: string): Guide {
  const files = new Map([
    ['guide.yaml', `id: test\nsource-locale: en\nlocales: [en]\n${yaml}`],
    ['contacts.yaml', '{}'],
    ['sources.yaml', '{}'],
    ['text/en.yaml', '{}'],
  ]);
  const { guide, findings } = checkGuide(files, new Map());
  const wrong = findings.filter(({ code }) => code !== 'missing-text');
  if (!guide || wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
  return guide;
}
