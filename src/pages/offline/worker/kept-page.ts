import { offlinePlace } from '../../../site/offline/offline-place.js';
import { SITE_PATH, addressOf } from './addresses.js';
import { KEYS } from './kept-files.js';
import { SITE_CACHE } from './site-cache.js';

/**
 * What can be shown at an address without a network: the first page of the site or of a guide, and at any other page of a guide the one
 * in which the widget begins where the address says. `undefined` where it is not kept.
 */
export async function keptPage({ pathname }: URL): Promise<Response | undefined> {
  const path = pathname.slice(SITE_PATH.length);
  const [, guide, locale] = /^([^/]+)\/([^/]+)\//.exec(path) ?? [];
  if (guide === undefined || locale === undefined)
    return kept(path.replace(/(^|\/)$/, '$1index.html'));
  const page = await kept(offlinePlace(guide, locale));
  return page && atAnyAddress(page);
}

/** A page as it is kept; no other file is ever shown in place of a page. */
async function kept(place: string): Promise<Response | undefined> {
  const key = place.endsWith('.html') ? KEYS.get(addressOf(place)) : undefined;
  return key === undefined ? undefined : caches.match(key, { cacheName: SITE_CACHE });
}

/** The addresses in it begin at its own place, two folders below the site’s; pages of nodes are further down. */
async function atAnyAddress(page: Response): Promise<Response> {
  const html = (await page.text()).replaceAll('="../../', () => `="${SITE_PATH}`);
  return new Response(html, { headers: page.headers });
}
