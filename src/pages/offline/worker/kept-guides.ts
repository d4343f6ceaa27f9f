import { offlinePlace } from '../../../site/offline/offline-place.js';
import { addressOf } from './addresses.js';
import { SITE_CACHE } from './site-cache.js';
import { workerScope } from './worker-scope.js';

/** The guides and languages that are kept, of this build or of another, as far as this build still has them. */
export async function keptGuides(): Promise<(readonly [guide: string, locale: string])[]> {
  const cache = await caches.open(SITE_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url.replace(/\?.*/, '')));
  return Object.entries(workerScope.rahnumaSite.guides)
    .flatMap(([id, { languages }]) => Object.keys(languages).map((locale) => [id, locale] as const))
    .filter(([id, locale]) => kept.has(addressOf(offlinePlace(id, locale))));
}
