import type { Guide } from '../model/guide.js';
import type { Sources } from '../model/source.js';
import type { Phrases } from '../model/text/phrases.js';
import type { GuideText } from '../model/text/text.js';

/** The number of the format that this version of the package writes and reads. It grows with each change of the shape. */
export const FORMAT = 1;

/** The version of this package, which is written into what it compiles. */
export const PACKAGE_VERSION = '0.1.0';

/** What stands first in each file. */
interface Header {
  readonly format: typeof FORMAT;
  /** The version of the package that wrote the file. */
  readonly package?: string;
}

/** A compiled guide: its structure, and the words of the languages that are in the same file. */
export interface CompiledGuide extends Header {
  /** Its sources may lack titles and addresses, which are in a file beside then. */
  readonly guide: Guide;
  /** By locale; the words of a locale that is not here are in a file beside. */
  readonly texts?: Readonly<Record<string, GuideText>>;
  /** How visitors say it, for the search; where they are not here, they are in a file beside. */
  readonly phrases?: Phrases;
}

/** The words of one locale in a file of their own, with the version of the guide that they belong to. */
export interface CompiledText extends Header {
  readonly version: string;
  readonly text: GuideText;
}

/** The phrases in a file of their own. */
export interface CompiledPhrases extends Header {
  readonly version: string;
  readonly phrases: Phrases;
}

/** The sources in a file of their own. */
export interface CompiledSources extends Header {
  readonly version: string;
  readonly sources: Sources;
}

/** The name of the file of one part, as `rahnuma build` writes it; the structure is the part without a name. */
export const fileOf = (id: string, part?: string): string =>
  part === undefined ? `${id}.json` : `${id}.${part}.json`;

/** The name of the part that holds the phrases; no locale is called so. */
export const PHRASES = 'phrases';

/** Likewise, the sources. */
export const SOURCES = 'sources';

/** What stands first in each file that this version writes. */
export const HEADER: Header = { format: FORMAT, package: PACKAGE_VERSION };
