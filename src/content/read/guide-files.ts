import type { InterfaceText } from '../../model/text/interface-text.js';

/** The files of a guide's folder: their contents by path relative to it. Those of pictures are in base64. */
export type GuideFiles = ReadonlyMap<string, string>;

/** The interface's words by locale, as the package brings them. */
export type InterfaceTexts = ReadonlyMap<string, InterfaceText>;
