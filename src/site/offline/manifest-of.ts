import { PHRASES, SOURCES } from '../../compiled/format.js';
import { contentHash } from '../../content/build/content-hash.js';
import { clerkLocale } from '../../model/text/clerk-locale.js';
import { guideData } from '../guide-data.js';
import type { SiteFiles } from '../site-files.js';
import type { SiteGuide } from '../site.js';
import { stylePlace } from '../style-place.js';
import type { KeptFile, OfflineGuide, OfflineManifest } from './offline-manifest.js';
import { offlinePlace } from './offline-place.js';

/** What each page shows from the root of a site. Icons are kept by the browser itself, and the card is for other sites. */
const LOGO = /^logo\.\w+$/;

const SCRIPT = /^widget\/.+\.js$/;
const PICTURE = /^[^/]+\/[^/]+\.(svg|png|webp|jpe?g)$/i;

/**
 * What can be kept of a site: of its pages none but the first, that of each guide, and the one for every address in each language. There
 * may be thousands of others.
 */
export function manifestOf(guides: readonly SiteGuide[], files: SiteFiles): OfflineManifest {
  const places = [...files.keys()];
  return {
    site: [
      ...places.filter((place) => SCRIPT.test(place)).map(named),
      named(stylePlace(String(files.get('style.css')))),
      ...['index.html', ...places.filter((place) => LOGO.test(place))].map(hashed(files)),
    ],
    guides: Object.fromEntries(guides.map((shown) => [shown.guide.id, guideOf(shown, files)])),
  };
}

function guideOf(shown: SiteGuide, files: SiteFiles): OfflineGuide {
  const { id, locales } = shown.guide;
  const { address } = guideData(shown);
  const data = (part: string) => named(address.replace(/(?=\.json\?)/, `.${part}`));
  const pictures = [...files.keys()].filter(
    (place) => place.startsWith(`${id}/`) && PICTURE.test(place),
  );
  /** Of its pictures, a language shows those that its words name. */
  const picturesOf = (locale: string) => {
    const words = JSON.stringify(shown.texts.get(locale));
    return pictures.filter((place) => words.includes(place.slice(id.length + 1)));
  };
  return {
    address,
    files: [
      named(address),
      ...[PHRASES, SOURCES, clerkLocale(shown.guide)].map(data),
      hashed(files)(`${id}/index.html`),
    ],
    languages: Object.fromEntries(
      locales.map((locale) => [
        locale,
        [data(locale), ...picturesOf(locale).map(named), hashed(files)(offlinePlace(id, locale))],
      ]),
    ),
  };
}

/** A file that has another address as soon as its content changes. */
const named = (place: string): KeptFile => ({ place, revision: null });

const hashed =
  (files: SiteFiles) =>
  (place: string): KeptFile => ({ place, revision: contentHash(files.get(place) ?? '') });
