import type { Guide } from '../model/guide.js';
import type { Phrases } from '../model/text/phrases.js';
import type { GuideText } from '../model/text/text.js';

/** A guide of a site, with its words in each language. */
export interface SiteGuide {
  readonly guide: Guide;
  readonly texts: ReadonlyMap<string, GuideText>;
  readonly phrases: Phrases;
}

/** Words by locale. */
export type ByLanguage = Readonly<Record<string, string>>;

/** The colours of the pages on a light or a dark screen, as `#rrggbb`. */
export type ColourName = 'text' | 'background' | 'quiet' | 'line' | 'link' | 'callout';
export type Colours = Readonly<Record<ColourName, string>>;

/** A file that is shown as it is. */
export interface Picture {
  /** Its name in the folder of the site. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A picture of which pages say the size, in pixels. */
export interface SizedPicture extends Picture {
  readonly width: number;
  readonly height: number;
}

/** The icon of a site in one size. */
export interface Icon extends Picture {
  /** Its media type, such as `image/png`. */
  readonly type: string;
  /** Width and height in pixels, as `192x192`, or `any`. */
  readonly sizes: string;
  /** As what pages name it; absent where none does. */
  readonly rel?: 'icon' | 'apple-touch-icon';
  /** What it is for among apps: `maskable` ones are cut to a shape. Absent where it is for none. */
  readonly purpose?: 'any' | 'maskable';
}

/** What its author says of a site as a whole. */
export interface SiteSettings {
  readonly title?: ByLanguage;
  /** The whole address of the site, with a slash at its end; without it no page knows its own. */
  readonly address?: string;
  readonly logo?: Picture;
  /** What is shown beside a link to any page that somebody shares; else each guide has a drawn one. */
  readonly card?: SizedPicture;
  /** A square one that stands for the site in tabs and among apps; else there is a drawn one. */
  readonly icon?: Picture;
  readonly colours?: Readonly<Partial<Record<'light' | 'dark', Partial<Colours>>>>;
  /** Style rules that come after those of the pages. */
  readonly theme?: string;
  readonly footer?: ByLanguage;
}

/** The scripts that put the widget in the place of a plain page, and a search on front pages. */
export interface SiteScripts {
  /** By their place in the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The place of the one that each page of a node names. */
  readonly page: string;
  /** The place of the one that front pages name. */
  readonly front: string;
  /** The service worker; without one, nothing is kept for when there is no network. */
  readonly worker?: string | undefined;
}

/** Pictures that are no part of a guide. */
export interface SitePictures {
  /** What stands for a guide where its pages are shared, by the guide’s id; for the site as a whole, by an empty one. */
  readonly cards: ReadonlyMap<string, SizedPicture>;
  readonly icons: readonly Icon[];
}

/** Guides that are shown together. */
export interface Site {
  readonly guides: readonly SiteGuide[];
  readonly settings: SiteSettings;
  /** The place of the style of all pages. */
  readonly style: string;
  /** Without them the pages stay plain. */
  readonly scripts?: SiteScripts | undefined;
  readonly pictures?: SitePictures;
}
