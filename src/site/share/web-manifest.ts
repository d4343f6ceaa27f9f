import { directionOf } from '../../model/text/locale.js';
import { textOf } from '../../model/text/text.js';
import { guideTitle } from '../guide-title.js';
import type { Site } from '../site.js';
import { coloursOf } from '../site-style.js';
import { siteTitle } from '../site-title.js';

/** Where it stands in the site. */
export const MANIFEST = 'site.webmanifest';

/** Under an icon on a phone, longer names are cut off. */
const LONGEST_NAME = 12;

/**
 * What a phone needs to keep the site among its apps, as a web app manifest. All addresses are relative, so that the site may stand on any
 * path. The pages have no way back of their own, so that the browser’s buttons are asked for.
 */
export function webManifest(site: Site): string {
  const [first] = site.guides;
  const lang = first?.guide.sourceLocale ?? 'en';
  const title = siteTitle(site, lang) ?? (first ? guideTitle(first) : '');
  const name = textOf(title);
  const help = first?.texts.get(lang)?.interface.launcher ?? name;
  const { background } = coloursOf(site.settings).light;
  const icons = (site.pictures?.icons ?? []).flatMap(({ name: src, sizes, type, purpose }) =>
    purpose === undefined ? [] : [{ src, sizes, type, purpose }],
  );
  const manifest = {
    name,
    short_name: name.length <= LONGEST_NAME ? name : help,
    lang,
    dir: directionOf(lang),
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: background,
    theme_color: background,
    icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
