import {
  checkGuide,
  readFolder,
  readInterfaceTexts,
  type Guide,
  type GuideText,
} from './product.js';
import { writtenOut } from './written-out.js';

const FOLDER = 'src/guides/sim-registration-pk';

/** The guide that all pages show, as it was authored. */
export interface SimGuide {
  readonly guide: Guide;
  readonly texts: ReadonlyMap<string, GuideText>;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** Reads the guide from its files. Throws where it has an error. */
export function readSimGuide(): SimGuide {
  const { guide, texts, phrases } = checkGuide(readFolder(FOLDER), readInterfaceTexts());
  if (!guide) throw new Error(`The guide in ${FOLDER} has errors: run npm run check:guides`);
  return { guide: writtenOut(guide), texts, phrases };
}
